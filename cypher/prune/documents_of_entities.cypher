// name: documents_of_entities
// mode: read
// params: ids: list<string>
// returns: id: string, documents: list<string>
// The documents whose facts touch an entity, or something that the gazetteer puts in it.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:PART_OF|LOCATED_IN*0.. {document_id: ''}]-(part:Entity)
USING INDEX SEEK entity:Entity(id)
WITH DISTINCT id, part
MATCH (part)-[fact]-()
WHERE fact.document_id <> '' AND NOT fact:IDENTIFIES
RETURN id, collect(DISTINCT fact.document_id) AS documents
