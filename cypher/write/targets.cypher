// name: targets
// mode: write
// params: rows: list<map>
// returns: written: integer
// Targets; the indicator is as worded in the document.
UNWIND $rows AS row
MERGE (target:Target {id: row.id})
SET target.document_id = row.document_id, target.unit_id = row.unit_id,
    target.indicator_id = row.indicator_id, target.indicator = row.indicator,
    target.year = row.year, target.comparator = row.comparator, target.value = row.value,
    target.unit = row.unit, target.baseline = row.baseline,
    target.baseline_year = row.baseline_year, target.start = row.start, target.end = row.end,
    target.rule = row.rule
RETURN count(target) AS written
