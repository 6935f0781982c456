// name: outline_of_document
// mode: read
// params: document_id: string
// returns: id: string, parent_id: string, node: string, relation: string
// Everything below a document and the relation that holds it there.
MATCH (:Document {id: $document_id})-[:HAS_SECTION|HAS_TASK|HAS_UNIT*0..]->(parent)
MATCH (parent)-[has:HAS_SECTION|HAS_TASK|HAS_UNIT]->(child)
RETURN child.id AS id, parent.id AS parent_id, elementId(child) AS node, elementId(has) AS relation
