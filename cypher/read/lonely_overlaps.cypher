// name: lonely_overlaps
// mode: read
// params:
// returns: id: string
// The gazetteer's overlaps of zones that no document supports together.
MATCH (zone:Entity)-[fact:OVERLAPS]->(other:Entity)
WHERE fact.document_id = ''
CALL (zone) {
  MATCH (zone)<-[:PART_OF|LOCATED_IN*0.. {document_id: ''}]-(part:Entity)
  WITH DISTINCT part
  MATCH (part)-[said]-() WHERE said.document_id <> '' AND NOT said:IDENTIFIES
  RETURN collect(DISTINCT said.document_id) AS here
}
CALL (other) {
  MATCH (other)<-[:PART_OF|LOCATED_IN*0.. {document_id: ''}]-(part:Entity)
  WITH DISTINCT part
  MATCH (part)-[said]-() WHERE said.document_id <> '' AND NOT said:IDENTIFIES
  RETURN collect(DISTINCT said.document_id) AS there
}
WITH fact, here, there
WHERE none(document_id IN here WHERE document_id IN there)
RETURN fact.id AS id
ORDER BY id
