// name: 017_overlaps_document_id
// mode: schema
// params:
// returns:
// What a document says of two entities is found again, though neither belongs to it.
CREATE INDEX overlaps_document_id IF NOT EXISTS
FOR ()-[r:OVERLAPS]-() ON (r.document_id)
