// name: zone_coverage
// mode: read
// params: zone_id: string, bases: list<string>, document_ids: list<string>, sub_zones: boolean, super_zones: boolean, offset: integer, limit: integer
// returns: zone: map, sub_zones: list<map>, super_zones: list<map>, overlaps: list<map>, counts: map, items: list<map>, told: list<map>
// The measures that cover a zone, one page of them with every ground, and the units that say so.
// PART_OF is a graph: of several ways to a zone the shortest counts, of several shortest the first by ids.
MATCH (asked:Entity:Zone {id: $zone_id})
CALL (asked) {
  RETURN asked AS zone, 'zone' AS scope, [asked] AS path
UNION ALL
  WITH asked WHERE $sub_zones
  MATCH way = ALL SHORTEST (asked)(()<-[:PART_OF]-(:Zone))+(zone:Zone)
  WHERE zone <> asked
  WITH zone, way ORDER BY zone.id, [step IN nodes(way) | step.id]
  WITH zone, collect(way)[0] AS way
  RETURN zone, 'sub' AS scope, reverse(nodes(way)) AS path
UNION ALL
  WITH asked WHERE $super_zones
  MATCH way = ALL SHORTEST (asked)(()-[:PART_OF]->(:Zone))+(zone:Zone)
  WHERE zone <> asked
  WITH zone, way ORDER BY zone.id, [step IN nodes(way) | step.id]
  WITH zone, collect(way)[0] AS way
  RETURN zone, 'super' AS scope, nodes(way) AS path
}
WITH asked, collect(zone) AS zones,
  collect({id: zone.id, scope: scope, path: [step IN path | step {.id, .name, kind: 'Zone'}]}) AS reach
CALL (zones) {
  UNWIND zones AS zone
  MATCH (zone)<-[cover:COVERS]-(measure:Measure)
  WHERE cover.basis IN $bases AND ($document_ids = [] OR cover.document_id IN $document_ids)
  WITH measure, min(CASE cover.basis WHEN 'mention' THEN 0 WHEN 'heading' THEN 1 ELSE 2 END) AS rank
  ORDER BY rank, measure.document_id, measure.order, measure.id
  WITH collect(measure) AS measures, collect(rank) AS ranks
  RETURN measures[$offset..$offset + $limit] AS page, {
    mention: size([rank IN ranks WHERE rank = 0]),
    heading: size([rank IN ranks WHERE rank = 1]),
    document: size([rank IN ranks WHERE rank = 2])
  } AS counts
}
CALL (page, zones, reach) {
  UNWIND page AS measure
  MATCH way = (measure)(()<-[:HAS_UNIT|HAS_TASK|HAS_SECTION]-())+(document:Document)
  WITH measure, document, reverse(nodes(way)[1..-1]) AS above, zones, reach
  WITH *, [node IN above WHERE node:Task][0] AS task
  CALL (measure, zones, reach) {
    MATCH (measure)-[cover:COVERS]->(zone:Zone)
    WHERE zone IN zones AND cover.basis IN $bases
    WITH cover, zone, [part IN reach WHERE part.id = zone.id][0] AS part
    ORDER BY CASE cover.basis WHEN 'mention' THEN 0 WHEN 'heading' THEN 1 ELSE 2 END,
      CASE part.scope WHEN 'zone' THEN 0 WHEN 'sub' THEN 1 ELSE 2 END, size(part.path), zone.id,
      cover.start, cover.id
    RETURN collect({
      basis: cover.basis, zone: zone {.id, .name, kind: 'Zone'}, scope: part.scope, path: part.path,
      evidence: cover {.source, .document_id, .unit_id, .start, .end, .rule}
    }) AS grounds
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
  RETURN collect({
    id: measure.id, text: measure.text, start: measure.start, end: measure.end,
    document: document {.id, .title, .number, .date, .status},
    section_path: [node IN above WHERE node:Section | node {.id, .number, .title}],
    task: task {.id, .number, .title, .start, .end},
    basis: grounds[0].basis, grounds: grounds, agencies: agencies, advances: advances, targets: targets
  }) AS items
}
CALL (items) {
  UNWIND items AS item
  UNWIND item.grounds + item.agencies AS part
  WITH DISTINCT part.evidence.unit_id AS unit_id
  MATCH (unit:Unit {id: unit_id})
  RETURN collect(unit {.id, .start, .text}) AS told
}
CALL (asked) {
  MATCH (asked)-[:OVERLAPS]-(other:Zone)
  WITH DISTINCT other ORDER BY other.id
  RETURN collect(other {.id, .name, kind: 'Zone'}) AS overlaps
}
RETURN asked {.id, .name, kind: 'Zone'} AS zone,
  [part IN reach WHERE part.scope = 'sub' | part.path[0]] AS sub_zones,
  [part IN reach WHERE part.scope = 'super' | part.path[-1]] AS super_zones,
  overlaps, counts, items, told
LIMIT 1
