// name: stored_facts
// mode: read
// params: document_id: string
// returns: type: string, from_id: string, to_id: string, fact: map
// The facts that a document states, with all properties, but for those that are derived from others.
MATCH (:Document {id: $document_id})-[:HAS_SECTION|HAS_TASK|HAS_UNIT|SETS*0..]->(place)
MATCH (place)-[fact:MENTIONS|COVERS|ADVANCES|CHARGED_TO|SETS|STATES_AREA|ISSUED_BY|ABOUT|CITES|OF]->(other)
RETURN type(fact) AS type, place.id AS from_id, other.id AS to_id, properties(fact) AS fact
UNION
MATCH (entity:Entity)-[fact:PART_OF {document_id: $document_id}]->(other)
RETURN type(fact) AS type, entity.id AS from_id, other.id AS to_id, properties(fact) AS fact
UNION
MATCH (entity:Entity)-[fact:OVERLAPS {document_id: $document_id}]->(other)
RETURN type(fact) AS type, entity.id AS from_id, other.id AS to_id, properties(fact) AS fact
UNION
MATCH (entity:Entity)-[fact:LOCATED_IN {document_id: $document_id}]->(other)
RETURN type(fact) AS type, entity.id AS from_id, other.id AS to_id, properties(fact) AS fact
