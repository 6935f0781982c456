// name: nodes_like_name
// mode: read
// params: words: string, start: string, labels: list<string>, limit: integer
// returns: id: string, kind: string, name: string, document_id: string, forms: list<string>
// The nodes whose names share pairs of characters with the words, best first, or begin with the start.
CALL () {
  WITH * WHERE $words <> ''
  CALL db.index.fulltext.queryNodes('name_words', $words) YIELD node, score
  WITH node, score WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node, score ORDER BY score DESC, node.id LIMIT $limit
UNION ALL
  MATCH (node:Entity) WHERE node.name STARTS WITH $start
  WITH node, 0.0 AS score WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node, score ORDER BY node.name, node.id LIMIT $limit
}
WITH node, max(score) AS score, [label IN labels(node) WHERE label <> 'Entity'] AS kinds
RETURN node.id AS id, kinds[0] AS kind, coalesce(node.name, node.title) AS name,
  coalesce(node.document_id, '') AS document_id,
  [form IN [node.name, node.title, node.name_en] WHERE form <> ''] + coalesce(node.aliases, []) AS forms
ORDER BY score DESC, id
LIMIT $limit
