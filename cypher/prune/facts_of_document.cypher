// name: facts_of_document
// mode: read
// params: document_id: string
// returns: id: string, relation: string, from_id: string, to_id: string
// The facts that a document states, but for those that are derived from others.
MATCH (:Document {id: $document_id})-[:HAS_SECTION|HAS_TASK|HAS_UNIT|SETS*0..]->(place)
MATCH (place)-[fact:MENTIONS|COVERS|ADVANCES|CHARGED_TO|SETS|STATES_AREA|ISSUED_BY|ABOUT|CITES|OF]->(other)
RETURN fact.id AS id, elementId(fact) AS relation, place.id AS from_id, other.id AS to_id
UNION
MATCH (entity:Entity)-[fact:PART_OF {document_id: $document_id}]->(other)
RETURN fact.id AS id, elementId(fact) AS relation, entity.id AS from_id, other.id AS to_id
UNION
MATCH (entity:Entity)-[fact:OVERLAPS {document_id: $document_id}]->(other)
RETURN fact.id AS id, elementId(fact) AS relation, entity.id AS from_id, other.id AS to_id
UNION
MATCH (entity:Entity)-[fact:LOCATED_IN {document_id: $document_id}]->(other)
RETURN fact.id AS id, elementId(fact) AS relation, entity.id AS from_id, other.id AS to_id
