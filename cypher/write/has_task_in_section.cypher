// name: has_task_in_section
// mode: write
// params: rows: list<map>
// returns: written: integer
// Tasks that stand directly below a section.
UNWIND $rows AS row
MATCH (section:Section {id: row.parent_id})
MATCH (task:Task {id: row.id})
MERGE (section)-[has:HAS_TASK]->(task)
SET has.order = row.order
RETURN count(has) AS written
