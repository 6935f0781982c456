// name: stored_targets
// mode: read
// params: document_id: string
// returns: node: map, indicator: map
// The targets of a document with all properties, and what each measures.
MATCH (:Document {id: $document_id})-[:HAS_SECTION|HAS_TASK|HAS_UNIT*0..]->(place)
MATCH (place)-[:SETS]->(target:Target)
OPTIONAL MATCH (target)-[:OF]->(indicator:Indicator)
WITH DISTINCT target, indicator
RETURN properties(target) AS node, properties(indicator) AS indicator
ORDER BY target.id
