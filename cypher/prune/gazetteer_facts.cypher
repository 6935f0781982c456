// name: gazetteer_facts
// mode: read
// params: ids: list<string>
// returns: id: string, type: string, relation: string, from_id: string, to_id: string
// What the gazetteer says of where these entities lie.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[fact:PART_OF|OVERLAPS|LOCATED_IN]->(other:Entity)
// Else the planner may start from every gazetteer fact, once for each entity.
USING INDEX SEEK entity:Entity(id)
WHERE fact.document_id = ''
RETURN fact.id AS id, type(fact) AS type, elementId(fact) AS relation, entity.id AS from_id, other.id AS to_id
