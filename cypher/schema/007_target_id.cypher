// name: 007_target_id
// mode: schema
// params:
// returns:
// Every target has an id of its own.
CREATE CONSTRAINT target_id IF NOT EXISTS
FOR (n:Target) REQUIRE n.id IS UNIQUE
