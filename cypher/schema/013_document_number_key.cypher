// name: 013_document_number_key
// mode: schema
// params:
// returns:
// A cited number finds the document that bears it.
CREATE INDEX document_number_key IF NOT EXISTS
FOR (n:Document) ON (n.number_key)
