// name: measure
// mode: read
// params: unit_id: string
// returns: measure: map, mentions: list<map>, covers: list<map>, of_measure: list<map>, of_task: list<map>, advances: list<map>, entities: list<map>, told: list<map>
// A measure, or another unit, with its place and all that it is tied to; entities and the units that say so come once.
MATCH (measure:Unit {id: $unit_id})
MATCH way = (measure)(()<-[:HAS_UNIT|HAS_TASK|HAS_SECTION]-())+(document:Document)
WITH measure, document, reverse(nodes(way)[1..-1]) AS above
WITH measure, document, above, [node IN above WHERE node:Task][0] AS task
WITH *,
  COLLECT {
    MATCH (measure)-[named:MENTIONS]->(entity:Entity)
    RETURN {
      entity_id: entity.id, evidence: named {.source, .document_id, .unit_id, .start, .end, .rule}
    } ORDER BY named.start, named.end, named.id
  } AS mentions,
  COLLECT {
    MATCH (measure)-[cover:COVERS]->(zone:Zone)
    RETURN {
      zone_id: zone.id, basis: cover.basis,
      evidence: cover {.source, .document_id, .unit_id, .start, .end, .rule}
    } ORDER BY CASE cover.basis WHEN 'mention' THEN 0 WHEN 'heading' THEN 1 ELSE 2 END, cover.start, cover.id
  } AS covers,
  COLLECT {
    MATCH (measure)-[charge:CHARGED_TO]->(agency:Entity)
    RETURN {
      agency_id: agency.id, role: charge.role,
      evidence: charge {.source, .document_id, .unit_id, .start, .end, .rule}
    } ORDER BY charge.start, charge.id
  } AS of_measure,
  COLLECT {
    MATCH (task)-[charge:CHARGED_TO]->(agency:Entity)
    RETURN {
      agency_id: agency.id, role: charge.role,
      evidence: charge {.source, .document_id, .unit_id, .start, .end, .rule}
    } ORDER BY charge.start, charge.id
  } AS of_task,
  COLLECT {
    MATCH (measure)-[named:ADVANCES|MENTIONS]->(entity:Platform|Programme)
    RETURN {
      entity_id: entity.id, action: coalesce(named.action, ''),
      evidence: named {.source, .document_id, .unit_id, .start, .end, .rule}
    } ORDER BY named.start, named.id
  } AS advances,
  COLLECT {
    MATCH (measure)-[:SETS]->(target:Target)
    WITH DISTINCT target ORDER BY target.start, target.id
    RETURN target {
      .id, .indicator, .year, .comparator, .value, .unit, .baseline, .baseline_year, .start, .end
    }
  } AS targets
CALL (mentions, covers, of_measure, of_task, advances) {
  UNWIND [part IN mentions + advances | part.entity_id] + [part IN covers | part.zone_id]
    + [part IN of_measure + of_task | part.agency_id] AS entity_id
  WITH DISTINCT entity_id
  MATCH (entity:Entity {id: entity_id})
  RETURN collect(entity {.id, .name, kind: [label IN labels(entity) WHERE label <> 'Entity'][0]}) AS entities
}
CALL (covers, of_measure, of_task) {
  UNWIND covers + of_measure + of_task AS part
  WITH DISTINCT part.evidence.unit_id AS unit_id
  MATCH (unit:Unit {id: unit_id})
  RETURN collect(unit {.id, .start, .text}) AS told
}
RETURN measure {
    .id, .type, .text, .start, .end, .rule,
    document: document {.id, .title, .number, .date, .status},
    section_path: [node IN above WHERE node:Section | node {.id, .number, .title}],
    task: task {.id, .number, .title, .start, .end},
    targets: targets
  } AS measure, mentions, covers, of_measure, of_task, advances, entities, told
LIMIT 1
