// name: lost_nodes
// mode: read
// params:
// returns: label: string, id: string, problem: string
// Nodes that belong to a document and do not hang on it by exactly one relation, and indicators of no target.
MATCH (node:Section|Task|Unit)
WHERE COUNT { (node)<-[:HAS_SECTION|HAS_TASK|HAS_UNIT]-() } <> 1
RETURN labels(node)[0] AS label, node.id AS id, 'stands below not exactly one node' AS problem
UNION
MATCH (target:Target)
WHERE NOT EXISTS { (target)<-[:SETS]-() } OR COUNT { (target)-[:OF]->() } <> 1
RETURN 'Target' AS label, target.id AS id, 'is set by nothing, or is not of exactly one indicator' AS problem
UNION
MATCH (indicator:Indicator)
WHERE NOT EXISTS { (indicator)<-[:OF]-() }
RETURN 'Indicator' AS label, indicator.id AS id, 'is measured by no target' AS problem
UNION
MATCH (unit:Unit)
WHERE (unit.type = 'measure') <> (unit:Measure) OR (unit.type = 'goal') <> (unit:Goal)
RETURN 'Unit' AS label, unit.id AS id, 'has a label that is not of its type' AS problem
UNION
MATCH (parent)-[:HAS_SECTION|HAS_TASK|HAS_UNIT]->(child)
WHERE coalesce(parent.document_id, parent.id) <> child.document_id
RETURN labels(child)[0] AS label, child.id AS id, 'stands below a node of another document' AS problem
UNION
MATCH (node:Section|Task|Unit|Target)
WHERE NOT EXISTS { MATCH (:Document {id: node.document_id}) }
RETURN labels(node)[0] AS label, node.id AS id, 'belongs to a document that is not there' AS problem
UNION
MATCH (entity:Entity)
WHERE size(labels(entity)) <> 2
RETURN 'Entity' AS label, entity.id AS id, 'has not exactly one kind' AS problem
