// name: unit_sets
// mode: write
// params: rows: list<map>
// returns: written: integer
// Targets that a unit sets.
UNWIND $rows AS row
MATCH (unit:Unit {id: row.from_id})
MATCH (target:Target {id: row.to_id})
MERGE (unit)-[fact:SETS {id: row.id}]->(target)
SET fact.source = row.source, fact.document_id = row.document_id, fact.unit_id = row.unit_id,
    fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
