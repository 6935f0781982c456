// name: stored_outline
// mode: read
// params: document_id: string
// returns: kind: string, node: map, parent_id: string
// Everything below a document with all properties, in reading order.
MATCH (:Document {id: $document_id})-[:HAS_SECTION|HAS_TASK|HAS_UNIT*0..]->(parent)
MATCH (parent)-[has:HAS_SECTION|HAS_TASK|HAS_UNIT]->(child)
RETURN type(has) AS kind, properties(child) AS node, parent.id AS parent_id
ORDER BY has.order
