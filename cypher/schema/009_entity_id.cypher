// name: 009_entity_id
// mode: schema
// params:
// returns:
// Every entity has an id of its own, whatever its kind.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
