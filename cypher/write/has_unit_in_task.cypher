// name: has_unit_in_task
// mode: write
// params: rows: list<map>
// returns: written: integer
// Units that stand directly below a task.
UNWIND $rows AS row
MATCH (task:Task {id: row.parent_id})
MATCH (unit:Unit {id: row.id})
MERGE (task)-[has:HAS_UNIT]->(unit)
SET has.order = row.order
RETURN count(has) AS written
