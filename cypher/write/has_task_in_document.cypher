// name: has_task_in_document
// mode: write
// params: rows: list<map>
// returns: written: integer
// Tasks that stand directly below a document.
UNWIND $rows AS row
MATCH (document:Document {id: row.parent_id})
MATCH (task:Task {id: row.id})
MERGE (document)-[has:HAS_TASK]->(task)
SET has.order = row.order
RETURN count(has) AS written
