// name: nodes_by_name
// mode: read
// params: text: string, name: string, title_key: string | null, number_key: string | null, labels: list<string>, limit: integer
// returns: id: string, kind: string, name: string, document_id: string, rank: integer
// The nodes whose id is the text (rank 0), or whose canonical name, title or number it is (rank 1).
CALL () {
  MATCH (node:Entity {id: $text}) RETURN node, 0 AS rank
UNION ALL
  MATCH (node:Document {id: $text}) RETURN node, 0 AS rank
UNION ALL
  MATCH (node:Section {id: $text}) RETURN node, 0 AS rank
UNION ALL
  MATCH (node:Task {id: $text}) RETURN node, 0 AS rank
UNION ALL
  MATCH (node:Unit {id: $text}) RETURN node, 0 AS rank
UNION ALL
  MATCH (node:Target {id: $text}) RETURN node, 0 AS rank
UNION ALL
  MATCH (node:Indicator {id: $text}) RETURN node, 0 AS rank
UNION ALL
  MATCH (node:Entity {name: $name}) RETURN node, 1 AS rank
UNION ALL
  MATCH (node:Document {title_key: $title_key}) RETURN node, 1 AS rank
UNION ALL
  MATCH (node:Document {number_key: $number_key}) RETURN node, 1 AS rank
}
WITH DISTINCT node, rank, [label IN labels(node) WHERE NOT label IN ['Entity', 'Unit']] + labels(node) AS kinds
WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN node.id AS id, kinds[0] AS kind,
  coalesce(node.name, node.title, node.text, node.indicator) AS name,
  coalesce(node.document_id, '') AS document_id, rank
ORDER BY rank, kind, id
LIMIT $limit
