// name: cites
// mode: write
// params: rows: list<map>
// returns: written: integer
// Documents that a document cites; the key is what their number is compared by, null when empty.
UNWIND $rows AS row
MATCH (document:Document {id: row.from_id})
MATCH (entity:Entity {id: row.to_id})
MERGE (document)-[fact:CITES {id: row.id}]->(entity)
SET fact.number = row.qualifier, fact.number_key = row.number_key, fact.source = row.source,
    fact.document_id = row.document_id, fact.unit_id = row.unit_id, fact.start = row.start,
    fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
