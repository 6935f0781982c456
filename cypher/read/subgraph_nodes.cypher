// name: subgraph_nodes
// mode: read
// params: element_ids: list<string>
// returns: element_id: string, id: string, labels: list<string>, properties: map
// Nodes with their labels and properties; a document's text stays behind, its units have it.
MATCH (node) WHERE elementId(node) IN $element_ids
RETURN elementId(node) AS element_id, node.id AS id, labels(node) AS labels,
  node {.*, id: null, text: CASE WHEN node:Document THEN null ELSE node.text END} AS properties
ORDER BY id
LIMIT size($element_ids)
