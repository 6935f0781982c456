// name: has_section_in_document
// mode: write
// params: rows: list<map>
// returns: written: integer
// Sections that stand directly below a document.
UNWIND $rows AS row
MATCH (document:Document {id: row.parent_id})
MATCH (section:Section {id: row.id})
MERGE (document)-[has:HAS_SECTION]->(section)
SET has.order = row.order
RETURN count(has) AS written
