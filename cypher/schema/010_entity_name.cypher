// name: 010_entity_name
// mode: schema
// params:
// returns:
// A name is looked up without reading all entities.
CREATE INDEX entity_name IF NOT EXISTS
FOR (n:Entity) ON (n.name)
