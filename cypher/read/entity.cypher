// name: entity
// mode: read
// params: entity_id: string, relations: integer, examples: integer
// returns: entity: map, told: list<map>
// An entity, how often and where it is named, its relations to entities and documents, and the units that say so.
MATCH (entity:Entity {id: $entity_id})
OPTIONAL MATCH (owner:Document {id: entity.document_id})
CALL (entity) {
  MATCH (entity)<-[named:MENTIONS]-(:Unit)
  WITH named.document_id AS document_id, count(named) AS times ORDER BY document_id
  RETURN collect([document_id, times]) AS documents, sum(times) AS mentions
}
CALL (entity) {
  MATCH (entity)<-[tie:COVERS|ADVANCES|CHARGED_TO]-(node)
  RETURN {
    covering: count(DISTINCT CASE WHEN type(tie) = 'COVERS' THEN node END),
    advancing: count(DISTINCT CASE WHEN type(tie) = 'ADVANCES' THEN node END),
    charged: count(DISTINCT CASE WHEN type(tie) = 'CHARGED_TO' THEN node END)
  } AS counts
}
CALL (entity) {
  MATCH (entity)-[fact:PART_OF|OVERLAPS|LOCATED_IN|ISSUED_BY|ABOUT|CITES|IDENTIFIES]-(other:Entity|Document)
  WITH fact, other, CASE WHEN startNode(fact) = entity THEN 'out' ELSE 'in' END AS direction
  ORDER BY type(fact), direction DESC, other.id, fact.id LIMIT $relations
  RETURN collect({
    type: type(fact), direction: direction,
    other: other {
      .id, kind: [label IN labels(other) WHERE label <> 'Entity'][0], name: coalesce(other.name, other.title),
      document_id: coalesce(other.document_id, '')
    },
    evidence: fact {.source, .document_id, .unit_id, .start, .end, .rule}
  }) AS relations
}
CALL (entity) {
  MATCH (entity)<-[:MENTIONS]-(unit:Unit)
  WITH DISTINCT unit ORDER BY unit.document_id, unit.order, unit.id LIMIT $examples
  RETURN collect(unit {.id, .type, .text, .start, .end, .rule}) AS examples
}
CALL (relations) {
  UNWIND relations AS part
  WITH DISTINCT part.evidence.unit_id AS unit_id
  MATCH (unit:Unit {id: unit_id})
  RETURN collect(unit {.id, .start, .text}) AS told
}
RETURN entity {
    .id, .name, .name_en, .aliases, .tier, .level, .status,
    kind: [label IN labels(entity) WHERE label <> 'Entity'][0],
    document: owner {.id, .title, .number, .date, .status},
    mentions: mentions, documents: documents, counts: counts, relations: relations, examples: examples
  } AS entity, told
LIMIT 1
