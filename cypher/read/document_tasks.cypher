// name: document_tasks
// mode: read
// params: document_id: string
// returns: document: map, items: list<map>
// The tasks of a document in reading order, each with how many measures it has.
MATCH (document:Document {id: $document_id})
CALL (document) {
  MATCH (document)-[:HAS_SECTION*0..]->()-[:HAS_TASK]->(task:Task)
  WITH task ORDER BY task.order, task.id
  RETURN collect(task {
    .id, .number, .title, .start, .end, .category, measures: COUNT { (task)-[:HAS_UNIT]->(:Measure) }
  }) AS items
}
RETURN document {.id, .title, .number, .date, .status} AS document, items
LIMIT 1
