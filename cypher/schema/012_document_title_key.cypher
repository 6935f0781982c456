// name: 012_document_title_key
// mode: schema
// params:
// returns:
// A cited title finds the document that bears it.
CREATE INDEX document_title_key IF NOT EXISTS
FOR (n:Document) ON (n.title_key)
