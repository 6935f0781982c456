// name: covers
// mode: write
// params: rows: list<map>
// returns: written: integer
// Zones to which measures apply, and on what ground.
UNWIND $rows AS row
MATCH (unit:Unit {id: row.from_id})
MATCH (entity:Entity {id: row.to_id})
MERGE (unit)-[fact:COVERS {id: row.id}]->(entity)
SET fact.basis = row.qualifier, fact.source = row.source, fact.document_id = row.document_id,
    fact.unit_id = row.unit_id, fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
