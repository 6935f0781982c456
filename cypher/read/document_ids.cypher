// name: document_ids
// mode: read
// params:
// returns: id: string
// The ids of all documents.
MATCH (document:Document)
RETURN document.id AS id
ORDER BY id
