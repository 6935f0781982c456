// name: task
// mode: read
// params: task_id: string
// returns: task: map, told: list<map>
// A task with its place, its units and all that they are tied to, and the units that say so.
MATCH (task:Task {id: $task_id})
MATCH way = (task)(()<-[:HAS_TASK|HAS_SECTION]-())+(document:Document)
WITH task, document, [node IN reverse(nodes(way)) WHERE node:Section] AS sections
CALL (task) {
  MATCH (task)-[:HAS_UNIT]->(unit:Unit)
  WITH unit ORDER BY unit.order, unit.id
  RETURN collect(unit) AS units
}
CALL (task, units) {
  UNWIND [task] + units AS charged
  MATCH (charged)-[charge:CHARGED_TO]->(agency:Entity)
  WITH charge, agency, CASE WHEN charged:Task THEN 'task' ELSE 'measure' END AS of
  ORDER BY of DESC, charge.start, charge.id
  RETURN collect({
    agency: agency {.id, .name, kind: [label IN labels(agency) WHERE label <> 'Entity'][0]},
    role: charge.role, of: of,
    evidence: charge {.source, .document_id, .unit_id, .start, .end, .rule}
  }) AS agencies
}
CALL (units) {
  UNWIND units AS unit
  MATCH (unit)-[named:ADVANCES|MENTIONS]->(entity:Platform|Programme)
  WITH named, entity, coalesce(named.action, '') AS action
  ORDER BY action = '', named.start, named.id
  RETURN collect({
    entity: entity {.id, .name, kind: [label IN labels(entity) WHERE label <> 'Entity'][0]},
    action: action,
    evidence: named {.source, .document_id, .unit_id, .start, .end, .rule}
  }) AS advances
}
CALL (units) {
  UNWIND units AS unit
  MATCH (unit)-[named:MENTIONS]->(zone:Zone)
  WITH zone, min(named.start) AS first ORDER BY first, zone.id
  RETURN collect(zone {.id, .name, kind: 'Zone'}) AS zones
}
CALL (task, units) {
  UNWIND [task] + units AS setting
  MATCH (setting)-[:SETS]->(target:Target)
  WITH DISTINCT target ORDER BY target.start, target.id
  RETURN collect(target {
    .id, .indicator, .year, .comparator, .value, .unit, .baseline, .baseline_year, .start, .end
  }) AS targets
}
CALL (agencies, advances) {
  UNWIND agencies + advances AS part
  WITH DISTINCT part.evidence.unit_id AS unit_id
  MATCH (unit:Unit {id: unit_id})
  RETURN collect(unit {.id, .start, .text}) AS told
}
RETURN task {
    .id, .number, .title, .start, .end, .category, .body_start, .body_end,
    document: document {.id, .title, .number, .date, .status},
    section_path: [node IN sections | node {.id, .number, .title}],
    units: [unit IN units | unit {.id, .type, .text, .start, .end}],
    agencies: agencies, advances: advances, zones: zones, targets: targets
  } AS task, told
LIMIT 1
