// name: goals
// mode: write
// params: rows: list<map>
// returns: written: integer
// Units that are goals, whatever they were before.
UNWIND $rows AS row
MERGE (unit:Unit {id: row.id})
SET unit.document_id = row.document_id, unit.order = row.order, unit.type = row.type,
    unit.start = row.start, unit.end = row.end, unit.text = row.text, unit.rule = row.rule
SET unit:Goal
REMOVE unit:Measure
RETURN count(unit) AS written
