// name: indicators
// mode: write
// params: rows: list<map>
// returns: written: integer
// Indicators, the same in every document.
UNWIND $rows AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator.name = row.name
RETURN count(indicator) AS written
