// name: has_unit_in_document
// mode: write
// params: rows: list<map>
// returns: written: integer
// Units that stand directly below a document.
UNWIND $rows AS row
MATCH (document:Document {id: row.parent_id})
MATCH (unit:Unit {id: row.id})
MERGE (document)-[has:HAS_UNIT]->(unit)
SET has.order = row.order
RETURN count(has) AS written
