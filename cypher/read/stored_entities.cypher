// name: stored_entities
// mode: read
// params: document_id: string
// returns: labels: list<string>, node: map
// The entities that a document's facts touch, with all properties.
MATCH (:Document {id: $document_id})-[:HAS_SECTION|HAS_TASK|HAS_UNIT*0..]->(place)
MATCH (place)-[:MENTIONS|COVERS|ADVANCES|CHARGED_TO|STATES_AREA|ISSUED_BY|ABOUT|CITES]->(entity:Entity)
RETURN labels(entity) AS labels, properties(entity) AS node
UNION
MATCH (entity:Entity)-[:PART_OF {document_id: $document_id}]-()
RETURN labels(entity) AS labels, properties(entity) AS node
UNION
MATCH (entity:Entity)-[:OVERLAPS {document_id: $document_id}]-()
RETURN labels(entity) AS labels, properties(entity) AS node
UNION
MATCH (entity:Entity)-[:LOCATED_IN {document_id: $document_id}]-()
RETURN labels(entity) AS labels, properties(entity) AS node
