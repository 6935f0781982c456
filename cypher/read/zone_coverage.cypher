// name: zone_coverage
// mode: read
// params: zone_id: string, bases: list<string>, document_ids: list<string>, sub_zones: boolean, super_zones: boolean, offset: integer, limit: integer
// returns: zone_id: string, reach: list<map>, overlap_ids: list<string>, counts: map, items: list<map>, places: list<map>, entities: list<map>, told: list<map>
// One page of the measures that cover a zone with every ground, their places, and who and what they name.
// What many measures share (places, entities, units that say so) comes once and is referred to by id.
// PART_OF is a graph: of several ways to a zone the shortest counts, of several shortest the first by ids.
MATCH (asked:Entity {id: $zone_id})
USING INDEX SEEK asked:Entity(id)
WHERE asked:Zone
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
  collect({id: zone.id, scope: scope, path: [step IN path | step.id]}) AS reach
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
CALL (page, zones) {
  UNWIND page AS measure
  RETURN collect(measure {
    .id, .text, .start, .end,
    place_id: head(COLLECT { MATCH (measure)<-[:HAS_UNIT]-(place) RETURN place.id }),
    grounds: COLLECT {
      MATCH (measure)-[cover:COVERS]->(zone:Zone) WHERE zone IN zones AND cover.basis IN $bases
      RETURN {
        zone_id: zone.id, basis: cover.basis,
        evidence: cover {.source, .document_id, .unit_id, .start, .end, .rule}
      } ORDER BY cover.start, cover.id
    },
    agencies: COLLECT {
      MATCH (measure)-[charge:CHARGED_TO]->(agency:Entity)
      RETURN {
        agency_id: agency.id, role: charge.role,
        evidence: charge {.source, .document_id, .unit_id, .start, .end, .rule}
      } ORDER BY charge.start, charge.id
    },
    advances: COLLECT {
      MATCH (measure)-[named:ADVANCES|MENTIONS]->(entity:Platform|Programme)
      RETURN {
        entity_id: entity.id, action: coalesce(named.action, ''),
        evidence: named {.source, .document_id, .unit_id, .start, .end, .rule}
      } ORDER BY named.start, named.id
    },
    targets: COLLECT {
      MATCH (measure)-[:SETS]->(target:Target)
      WITH DISTINCT target ORDER BY target.start, target.id
      RETURN target {
        .id, .indicator, .year, .comparator, .value, .unit, .baseline, .baseline_year, .start, .end
      }
    }
  }) AS items
}
CALL (page) {
  UNWIND page AS measure
  MATCH (measure)<-[:HAS_UNIT]-(place)
  WITH DISTINCT place
  MATCH way = (place)(()<-[:HAS_TASK|HAS_SECTION]-())*(document:Document)
  WITH place, document, reverse(nodes(way)) AS above
  RETURN collect({
    id: place.id,
    document: document {.id, .title, .number, .date, .status},
    section_path: [node IN above WHERE node:Section | node {.id, .number, .title}],
    task: CASE WHEN place:Task THEN place {.id, .number, .title, .start, .end} END,
    agencies: COLLECT {
      MATCH (place)-[charge:CHARGED_TO]->(agency:Entity)
      RETURN {
        agency_id: agency.id, role: charge.role,
        evidence: charge {.source, .document_id, .unit_id, .start, .end, .rule}
      } ORDER BY charge.start, charge.id
    }
  }) AS places
}
CALL (asked) {
  MATCH (asked)-[:OVERLAPS]-(other:Zone)
  WITH DISTINCT other.id AS other_id ORDER BY other_id
  RETURN collect(other_id) AS overlap_ids
}
CALL (items, places, reach, overlap_ids) {
  UNWIND [zone IN reach | zone.id] + overlap_ids
    + [place IN places | [agency IN place.agencies | agency.agency_id]]
    + [item IN items | [agency IN item.agencies | agency.agency_id]]
    + [item IN items | [advance IN item.advances | advance.entity_id]] AS ids
  UNWIND ids AS entity_id
  WITH DISTINCT entity_id
  MATCH (entity:Entity {id: entity_id})
  RETURN collect(entity {.id, .name, kind: [label IN labels(entity) WHERE label <> 'Entity'][0]}) AS entities
}
CALL (items, places) {
  UNWIND [item IN items | item.grounds] + [item IN items | item.agencies] + [place IN places | place.agencies] AS parts
  UNWIND parts AS part
  WITH DISTINCT part.evidence.unit_id AS unit_id
  MATCH (unit:Unit {id: unit_id})
  RETURN collect(unit {.id, .start, .text}) AS told
}
RETURN asked.id AS zone_id, reach, overlap_ids, counts, items, places, entities, told
LIMIT 1
