// name: versions_of_works
// mode: read
// params: works: list<string>
// returns: id: string, work: string, date: string, status: string
// The documents that are versions of these works.
UNWIND $works AS work
MATCH (document:Document {work: work})
RETURN document.id AS id, work, document.date AS date, document.status AS status
ORDER BY id
