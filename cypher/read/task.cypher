// name: task
// mode: read
// params: task_id: string
// returns: task: map, of_task: list<map>, of_measures: list<map>, advances: list<map>, zone_ids: list<string>, entities: list<map>, told: list<map>
// A task with its place, its units and all that they are tied to; entities and the units that say so come once.
MATCH (task:Task {id: $task_id})
MATCH way = (task)(()<-[:HAS_TASK|HAS_SECTION]-())+(document:Document)
WITH task, document, [node IN reverse(nodes(way)) WHERE node:Section] AS sections,
  COLLECT { MATCH (task)-[:HAS_UNIT]->(unit:Unit) RETURN unit ORDER BY unit.order, unit.id } AS units
WITH *,
  COLLECT {
    MATCH (task)-[charge:CHARGED_TO]->(agency:Entity)
    RETURN {
      agency_id: agency.id, role: charge.role,
      evidence: charge {.source, .document_id, .unit_id, .start, .end, .rule}
    } ORDER BY charge.start, charge.id
  } AS of_task,
  COLLECT {
    UNWIND units AS unit
    MATCH (unit)-[charge:CHARGED_TO]->(agency:Entity)
    RETURN {
      agency_id: agency.id, role: charge.role,
      evidence: charge {.source, .document_id, .unit_id, .start, .end, .rule}
    } ORDER BY charge.start, charge.id
  } AS of_measures,
  COLLECT {
    UNWIND units AS unit
    MATCH (unit)-[named:ADVANCES|MENTIONS]->(entity:Platform|Programme)
    RETURN {
      entity_id: entity.id, action: coalesce(named.action, ''),
      evidence: named {.source, .document_id, .unit_id, .start, .end, .rule}
    } ORDER BY named.start, named.id
  } AS advances,
  COLLECT {
    UNWIND units AS unit
    MATCH (unit)-[named:MENTIONS]->(zone:Zone)
    WITH zone.id AS zone_id, min(named.start) AS first
    RETURN zone_id ORDER BY first, zone_id
  } AS zone_ids,
  COLLECT {
    UNWIND [task] + units AS setting
    MATCH (setting)-[:SETS]->(target:Target)
    WITH DISTINCT target ORDER BY target.start, target.id
    RETURN target {
      .id, .indicator, .year, .comparator, .value, .unit, .baseline, .baseline_year, .start, .end
    }
  } AS targets
CALL (of_task, of_measures, advances, zone_ids) {
  UNWIND [part IN of_task + of_measures | part.agency_id] + [part IN advances | part.entity_id] + zone_ids AS entity_id
  WITH DISTINCT entity_id
  MATCH (entity:Entity {id: entity_id})
  RETURN collect(entity {.id, .name, kind: [label IN labels(entity) WHERE label <> 'Entity'][0]}) AS entities
}
CALL (of_task, of_measures, advances) {
  UNWIND of_task + of_measures + advances AS part
  WITH DISTINCT part.evidence.unit_id AS unit_id
  MATCH (unit:Unit {id: unit_id})
  RETURN collect(unit {.id, .start, .text}) AS told
}
RETURN task {
    .id, .number, .title, .start, .end, .category, .body_start, .body_end,
    document: document {.id, .title, .number, .date, .status},
    section_path: [node IN sections | node {.id, .number, .title}],
    units: [unit IN units | unit {.id, .type, .text, .start, .end, .rule}],
    targets: targets
  } AS task, of_task, of_measures, advances, zone_ids, entities, told
LIMIT 1
