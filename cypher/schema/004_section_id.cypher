// name: 004_section_id
// mode: schema
// params:
// returns:
// Every section has an id of its own.
CREATE CONSTRAINT section_id IF NOT EXISTS
FOR (n:Section) REQUIRE n.id IS UNIQUE
