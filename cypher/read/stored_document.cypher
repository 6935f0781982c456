// name: stored_document
// mode: read
// params: document_id: string
// returns: node: map
// A document with all its properties.
MATCH (document:Document {id: $document_id})
RETURN properties(document) AS node
