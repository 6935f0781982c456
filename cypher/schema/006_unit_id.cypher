// name: 006_unit_id
// mode: schema
// params:
// returns:
// Every unit has an id of its own.
CREATE CONSTRAINT unit_id IF NOT EXISTS
FOR (n:Unit) REQUIRE n.id IS UNIQUE
