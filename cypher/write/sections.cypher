// name: sections
// mode: write
// params: rows: list<map>
// returns: written: integer
// Sections without their place below a document or section.
UNWIND $rows AS row
MERGE (section:Section {id: row.id})
SET section.document_id = row.document_id, section.order = row.order, section.level = row.level,
    section.number = row.number, section.title = row.title, section.start = row.start,
    section.end = row.end, section.title_start = row.title_start, section.title_end = row.title_end,
    section.rule = row.rule
RETURN count(section) AS written
