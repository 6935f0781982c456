// name: measure
// mode: read
// params: unit_id: string
// returns: measure: map, told: list<map>
// A measure, or another unit, with its place and all that it is tied to, and the units that say so.
MATCH (measure:Unit {id: $unit_id})
MATCH way = (measure)(()<-[:HAS_UNIT|HAS_TASK|HAS_SECTION]-())+(document:Document)
WITH measure, document, reverse(nodes(way)[1..-1]) AS above
WITH measure, document, above, [node IN above WHERE node:Task][0] AS task
CALL (measure) {
  MATCH (measure)-[named:MENTIONS]->(entity:Entity)
  WITH named, entity ORDER BY named.start, named.end, named.id
  RETURN collect({
    entity: entity {.id, .name, kind: [label IN labels(entity) WHERE label <> 'Entity'][0]},
    evidence: named {.source, .document_id, .unit_id, .start, .end, .rule}
  }) AS mentions
}
CALL (measure) {
  MATCH (measure)-[cover:COVERS]->(zone:Zone)
  WITH cover, zone
  ORDER BY CASE cover.basis WHEN 'mention' THEN 0 WHEN 'heading' THEN 1 ELSE 2 END, cover.start, cover.id
  RETURN collect({
    zone: zone {.id, .name, kind: 'Zone'}, basis: cover.basis,
    evidence: cover {.source, .document_id, .unit_id, .start, .end, .rule}
  }) AS covers
}
CALL (measure, task) {
  UNWIND [[measure, 'measure'], [task, 'task']] AS pair
  WITH pair[0] AS charged, pair[1] AS of
  MATCH (charged)-[charge:CHARGED_TO]->(agency:Entity)
  WITH of, charge, agency ORDER BY of, charge.start, charge.id
  RETURN collect({
    agency: agency {.id, .name, kind: [label IN labels(agency) WHERE label <> 'Entity'][0]},
    role: charge.role, of: of,
    evidence: charge {.source, .document_id, .unit_id, .start, .end, .rule}
  }) AS agencies
}
CALL (measure) {
  MATCH (measure)-[named:ADVANCES|MENTIONS]->(entity:Platform|Programme)
  WITH named, entity, coalesce(named.action, '') AS action
  ORDER BY action = '', named.start, named.id
  RETURN collect({
    entity: entity {.id, .name, kind: [label IN labels(entity) WHERE label <> 'Entity'][0]},
    action: action,
    evidence: named {.source, .document_id, .unit_id, .start, .end, .rule}
  }) AS advances
}
CALL (measure) {
  MATCH (measure)-[:SETS]->(target:Target)
  WITH DISTINCT target ORDER BY target.start, target.id
  RETURN collect(target {
    .id, .indicator, .year, .comparator, .value, .unit, .baseline, .baseline_year, .start, .end
  }) AS targets
}
CALL (covers, agencies) {
  UNWIND covers + agencies AS part
  WITH DISTINCT part.evidence.unit_id AS unit_id
  MATCH (unit:Unit {id: unit_id})
  RETURN collect(unit {.id, .start, .text}) AS told
}
RETURN measure {
    .id, .type, .text, .start, .end,
    document: document {.id, .title, .number, .date, .status},
    section_path: [node IN above WHERE node:Section | node {.id, .number, .title}],
    task: task {.id, .number, .title, .start, .end},
    mentions: mentions, covers: covers, agencies: agencies, advances: advances, targets: targets
  } AS measure, told
LIMIT 1
