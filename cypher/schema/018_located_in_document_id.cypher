// name: 018_located_in_document_id
// mode: schema
// params:
// returns:
// What a document says of two entities is found again, though neither belongs to it.
CREATE INDEX located_in_document_id IF NOT EXISTS
FOR ()-[r:LOCATED_IN]-() ON (r.document_id)
