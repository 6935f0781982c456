// name: 016_part_of_document_id
// mode: schema
// params:
// returns:
// What a document says of two entities is found again, though neither belongs to it.
CREATE INDEX part_of_document_id IF NOT EXISTS
FOR ()-[r:PART_OF]-() ON (r.document_id)
