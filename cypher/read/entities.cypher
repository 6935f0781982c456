// name: entities
// mode: read
// params: label: string, offset: integer, limit: integer
// returns: total: integer, items: list<map>
// One page of the entities of a kind (Entity: of all), most often named first.
CALL () {
  MATCH (entity:Entity) WHERE $label IN labels(entity)
  RETURN count(entity) AS total
}
CALL () {
  MATCH (entity:Entity) WHERE $label IN labels(entity)
  WITH entity, COUNT { (entity)<-[:MENTIONS]-() } AS mentions
  ORDER BY mentions DESC, entity.id SKIP $offset LIMIT $limit
  RETURN collect(entity {
    .id, .name, kind: [label IN labels(entity) WHERE label <> 'Entity'][0], mentions: mentions
  }) AS items
}
RETURN total, items
LIMIT 1
