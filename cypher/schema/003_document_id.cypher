// name: 003_document_id
// mode: schema
// params:
// returns:
// Every document has an id of its own.
CREATE CONSTRAINT document_id IF NOT EXISTS
FOR (n:Document) REQUIRE n.id IS UNIQUE
