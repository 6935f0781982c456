// name: count_nodes
// mode: read
// params:
// returns: label: string, count: integer
// How many nodes have each label.
MATCH (node)
UNWIND labels(node) AS label
WITH label, count(*) AS count
WHERE NOT label IN ['Migration', 'Lock']
RETURN label, count
ORDER BY label
LIMIT 100
