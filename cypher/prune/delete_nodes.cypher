// name: delete_nodes
// mode: write
// params: nodes: list<string>
// returns: deleted: integer
// Nodes, with all relations at them.
UNWIND $nodes AS element
MATCH (node) WHERE elementId(node) = element
DETACH DELETE node
RETURN count(*) AS deleted
