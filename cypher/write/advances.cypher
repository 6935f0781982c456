// name: advances
// mode: write
// params: rows: list<map>
// returns: written: integer
// Platforms and programmes that measures act on.
UNWIND $rows AS row
MATCH (unit:Unit {id: row.from_id})
MATCH (entity:Entity {id: row.to_id})
MERGE (unit)-[fact:ADVANCES {id: row.id}]->(entity)
SET fact.action = row.qualifier, fact.source = row.source, fact.document_id = row.document_id,
    fact.unit_id = row.unit_id, fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
