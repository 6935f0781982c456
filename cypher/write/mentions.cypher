// name: mentions
// mode: write
// params: rows: list<map>
// returns: written: integer
// Names of entities in units.
UNWIND $rows AS row
MATCH (unit:Unit {id: row.from_id})
MATCH (entity:Entity {id: row.to_id})
MERGE (unit)-[fact:MENTIONS {id: row.id}]->(entity)
SET fact.surface = row.qualifier, fact.source = row.source, fact.document_id = row.document_id,
    fact.unit_id = row.unit_id, fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
