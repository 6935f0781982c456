// name: of
// mode: write
// params: rows: list<map>
// returns: written: integer
// What a target measures.
UNWIND $rows AS row
MATCH (target:Target {id: row.from_id})
MATCH (indicator:Indicator {id: row.to_id})
MERGE (target)-[fact:OF {id: row.id}]->(indicator)
SET fact.source = row.source, fact.document_id = row.document_id, fact.unit_id = row.unit_id,
    fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
