// name: supersedes
// mode: write
// params: rows: list<map>
// returns: written: integer
// Versions of a plan that replace older ones.
UNWIND $rows AS row
MATCH (newer:Document {id: row.from_id})
MATCH (older:Document {id: row.to_id})
MERGE (newer)-[fact:SUPERSEDES {id: row.id}]->(older)
SET fact.source = row.source, fact.document_id = row.document_id, fact.unit_id = row.unit_id,
    fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
