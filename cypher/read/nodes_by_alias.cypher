// name: nodes_by_alias
// mode: read
// params: phrase: string, forms: list<string>, labels: list<string>, limit: integer
// returns: id: string, kind: string, name: string, document_id: string
// The nodes that have one of the forms (lower case) as name, alias or title; the phrase finds them in an index.
WITH ['name_words', 'text_words'] AS indexes
UNWIND indexes AS index_name
CALL db.index.fulltext.queryNodes(index_name, $phrase) YIELD node
WITH DISTINCT node, [label IN labels(node) WHERE NOT label IN ['Entity', 'Unit']] + labels(node) AS kinds
WHERE any(label IN labels(node) WHERE label IN $labels)
  AND any(form IN [node.name, node.title, node.name_en] + coalesce(node.aliases, []) WHERE toLower(form) IN $forms)
RETURN node.id AS id, kinds[0] AS kind, coalesce(node.name, node.title) AS name,
  coalesce(node.document_id, '') AS document_id
ORDER BY kind, id
LIMIT $limit
