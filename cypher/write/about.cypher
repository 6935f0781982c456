// name: about
// mode: write
// params: rows: list<map>
// returns: written: integer
// The zones that a document is about.
UNWIND $rows AS row
MATCH (document:Document {id: row.from_id})
MATCH (entity:Entity {id: row.to_id})
MERGE (document)-[fact:ABOUT {id: row.id}]->(entity)
SET fact.source = row.source, fact.document_id = row.document_id, fact.unit_id = row.unit_id,
    fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
