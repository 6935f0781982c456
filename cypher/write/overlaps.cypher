// name: overlaps
// mode: write
// params: rows: list<map>
// returns: written: integer
// Zones that lie partly inside other zones.
UNWIND $rows AS row
MATCH (part:Entity {id: row.from_id})
MATCH (whole:Entity {id: row.to_id})
MERGE (part)-[fact:OVERLAPS {id: row.id}]->(whole)
SET fact.source = row.source, fact.document_id = row.document_id, fact.unit_id = row.unit_id,
    fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
