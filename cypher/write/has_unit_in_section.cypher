// name: has_unit_in_section
// mode: write
// params: rows: list<map>
// returns: written: integer
// Units that stand directly below a section.
UNWIND $rows AS row
MATCH (section:Section {id: row.parent_id})
MATCH (unit:Unit {id: row.id})
MERGE (section)-[has:HAS_UNIT]->(unit)
SET has.order = row.order
RETURN count(has) AS written
