// name: 011_document_work
// mode: schema
// params:
// returns:
// The versions of one plan find each other.
CREATE INDEX document_work IF NOT EXISTS
FOR (n:Document) ON (n.work)
