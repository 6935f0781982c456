// name: documents
// mode: write
// params: rows: list<map>
// returns: written: integer
// Documents with their text; the keys are what titles and numbers are compared by, null when empty.
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
SET document.work = row.work, document.version = row.version, document.title = row.title,
    document.issuers = row.issuers, document.date = row.date, document.status = row.status,
    document.number = row.number, document.addressees = row.addressees,
    document.sha256 = row.sha256, document.encoding = row.encoding, document.flags = row.flags,
    document.text = row.text, document.title_key = row.title_key,
    document.number_key = row.number_key
RETURN count(document) AS written
