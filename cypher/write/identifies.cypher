// name: identifies
// mode: write
// params: rows: list<map>
// returns: written: integer
// Documents of this graph that are the ones cited.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.from_id})
MATCH (document:Document {id: row.to_id})
MERGE (entity)-[fact:IDENTIFIES {id: row.id}]->(document)
SET fact.source = row.source, fact.document_id = row.document_id, fact.unit_id = row.unit_id,
    fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
