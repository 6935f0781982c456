// name: tasks_for_comparison
// mode: read
// params: document_id: string
// returns: document: map, tasks: list<map>
// A document and its tasks in reading order, each with its headings, terms, named or charged entities, and indicators.
MATCH (document:Document {id: $document_id})
CALL (document) {
  MATCH way = (document)-[:HAS_SECTION*0..]->()-[:HAS_TASK]->(task:Task)
  WITH task, [node IN nodes(way) WHERE node:Section | node.title] AS headings
  ORDER BY task.order, task.id
  RETURN collect(task {
    .id, .number, .title, .start, .end, .category, .terms, headings: headings,
    entities: COLLECT {
      MATCH (task)-[:HAS_UNIT*0..1]->(said)-[fact:MENTIONS|ADVANCES|CHARGED_TO]->(entity:Entity)
      WITH DISTINCT entity, coalesce(fact.action, '') AS action
      ORDER BY entity.id, action
      RETURN entity {.id, .name, kind: [label IN labels(entity) WHERE label <> 'Entity'][0], action: action}
    },
    indicators: COLLECT {
      MATCH (task)-[:HAS_UNIT*0..1]->()-[:SETS]->(:Target)-[:OF]->(indicator:Indicator)
      WITH DISTINCT indicator
      ORDER BY indicator.id
      RETURN indicator {.id, .name}
    }
  }) AS tasks
}
RETURN document {.id, .title, .number, .date, .status} AS document, tasks
LIMIT 1
