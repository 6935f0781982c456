// name: subgraph_center
// mode: read
// params: node_id: string
// returns: element_id: string, id: string, kind: string, name: string, document_id: string
// The node of an id, whatever it is, with the database's own name for it, by which its neighbours are asked for.
CALL () {
  MATCH (node:Entity {id: $node_id}) RETURN node
UNION
  MATCH (node:Document {id: $node_id}) RETURN node
UNION
  MATCH (node:Section {id: $node_id}) RETURN node
UNION
  MATCH (node:Task {id: $node_id}) RETURN node
UNION
  MATCH (node:Unit {id: $node_id}) RETURN node
UNION
  MATCH (node:Target {id: $node_id}) RETURN node
UNION
  MATCH (node:Indicator {id: $node_id}) RETURN node
}
WITH node, [label IN labels(node) WHERE NOT label IN ['Entity', 'Unit']] + labels(node) AS kinds
RETURN elementId(node) AS element_id, node.id AS id, kinds[0] AS kind,
  coalesce(node.name, node.title, node.text, node.indicator) AS name,
  coalesce(node.document_id, '') AS document_id
ORDER BY kind
LIMIT 1
