// name: gazetteer_overlaps
// mode: read
// params: ids: list<string>
// returns: relation: string, from_id: string, to_id: string
// The gazetteer's overlaps at these zones, from or to them.
UNWIND $ids AS id
MATCH (zone:Entity {id: id})-[fact:OVERLAPS]-(:Entity)
USING INDEX SEEK zone:Entity(id)
WHERE fact.document_id = ''
RETURN DISTINCT elementId(fact) AS relation, startNode(fact).id AS from_id, endNode(fact).id AS to_id
