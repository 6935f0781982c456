// name: document_node
// mode: read
// params: document_id: string
// returns: node: string
// A document itself.
MATCH (document:Document {id: $document_id})
RETURN elementId(document) AS node
