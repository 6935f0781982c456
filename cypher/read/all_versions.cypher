// name: all_versions
// mode: read
// params:
// returns: id: string, work: string, date: string, status: string
// Every document, as far as it tells which version of its work it is.
MATCH (document:Document)
RETURN document.id AS id, document.work AS work, document.date AS date, document.status AS status
ORDER BY id
