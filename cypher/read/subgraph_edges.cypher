// name: subgraph_edges
// mode: read
// params: element_ids: list<string>
// returns: id: string, type: string, from_id: string, to_id: string, properties: map
// All relations between nodes of a list; asked from where they start, because few start at one node.
MATCH (node) WHERE elementId(node) IN $element_ids
CALL (node) { MATCH (node)-[edge]->(other) WHERE elementId(other) IN $element_ids RETURN edge, other }
RETURN coalesce(edge.id, type(edge) + ':' + node.id + ':' + other.id) AS id, type(edge) AS type,
  node.id AS from_id, other.id AS to_id, edge {.*, id: null} AS properties
ORDER BY id, type, from_id, to_id
