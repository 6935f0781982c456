// name: targets_of_document
// mode: read
// params: document_id: string
// returns: id: string, node: string
// The targets that a document sets.
MATCH (:Document {id: $document_id})-[:HAS_SECTION|HAS_TASK|HAS_UNIT*0..]->(place)
MATCH (place)-[:SETS]->(target:Target)
RETURN DISTINCT target.id AS id, elementId(target) AS node
