// name: has_section_in_section
// mode: write
// params: rows: list<map>
// returns: written: integer
// Sections that stand directly below a section.
UNWIND $rows AS row
MATCH (parent:Section {id: row.parent_id})
MATCH (child:Section {id: row.id})
MERGE (parent)-[has:HAS_SECTION]->(child)
SET has.order = row.order
RETURN count(has) AS written
