// name: 008_indicator_id
// mode: schema
// params:
// returns:
// Every indicator has an id of its own.
CREATE CONSTRAINT indicator_id IF NOT EXISTS
FOR (n:Indicator) REQUIRE n.id IS UNIQUE
