// name: outline
// mode: read
// params: document_id: string
// returns: document: map, nodes: list<map>
// The sections and tasks of a document in reading order, each with its parent and how many units it has.
MATCH (document:Document {id: $document_id})
CALL (document) {
  MATCH (document)-[:HAS_SECTION|HAS_TASK*0..]->(parent)-[:HAS_SECTION|HAS_TASK]->(node)
  WITH parent, node ORDER BY node.order, node.id
  RETURN collect({
    id: node.id, kind: CASE WHEN node:Task THEN 'task' ELSE 'section' END, parent_id: parent.id,
    number: node.number, title: node.title,
    start: coalesce(node.title_start, node.start), end: coalesce(node.title_end, node.end),
    category: node.category,
    units: COUNT { (node)-[:HAS_UNIT]->(:Unit) }, measures: COUNT { (node)-[:HAS_UNIT]->(:Measure) }
  }) AS nodes
}
RETURN document {.id, .title, .number, .date, .status} AS document, nodes
LIMIT 1
