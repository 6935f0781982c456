// name: delete_nodes
// mode: write
// params: nodes: list<string>
// returns: deleted: integer
// Nodes, with all relations at them.
MATCH (node)
WHERE elementId(node) IN $nodes
DETACH DELETE node
RETURN count(*) AS deleted
