// name: task_sets
// mode: write
// params: rows: list<map>
// returns: written: integer
// Targets that the title of a task sets.
UNWIND $rows AS row
MATCH (task:Task {id: row.from_id})
MATCH (target:Target {id: row.to_id})
MERGE (task)-[fact:SETS {id: row.id}]->(target)
SET fact.source = row.source, fact.document_id = row.document_id, fact.unit_id = row.unit_id,
    fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
