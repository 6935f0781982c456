// name: all_nodes
// mode: read
// params:
// returns: labels: list<string>, properties: map
// Every node of the graph but the program's own book-keeping; streamed, in no order.
MATCH (node)
WHERE NOT node:Migration AND NOT node:Lock
RETURN labels(node) AS labels, properties(node) AS properties
