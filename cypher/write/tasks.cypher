// name: tasks
// mode: write
// params: rows: list<map>
// returns: written: integer
// Tasks without their place below a document or section.
UNWIND $rows AS row
MERGE (task:Task {id: row.id})
SET task.document_id = row.document_id, task.order = row.order, task.number = row.number,
    task.title = row.title, task.start = row.start, task.end = row.end,
    task.body_start = row.body_start, task.body_end = row.body_end, task.category = row.category,
    task.terms = row.terms, task.rule = row.rule
RETURN count(task) AS written
