// name: gazetteer_facts
// mode: read
// params: ids: list<string>
// returns: id: string, relation: string, from_id: string, to_id: string
// What the gazetteer says of where these entities lie.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[fact:PART_OF|OVERLAPS|LOCATED_IN]->(other:Entity)
WHERE fact.document_id = ''
RETURN fact.id AS id, elementId(fact) AS relation, entity.id AS from_id, other.id AS to_id
