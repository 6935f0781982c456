// name: held_entities
// mode: read
// params: ids: list<string>
// returns: id: string, node: string, held: boolean
// Whether something outside these entities holds each in the graph: a document's fact, or a gazetteer fact of another entity.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, elementId(entity) AS node,
       EXISTS { (entity)-[fact:MENTIONS|COVERS|ADVANCES|CHARGED_TO|STATES_AREA|ISSUED_BY|ABOUT|CITES]-() }
       OR EXISTS { (entity)-[fact:PART_OF|OVERLAPS|LOCATED_IN]-() WHERE fact.document_id <> '' }
       OR EXISTS { (entity)<-[:PART_OF|LOCATED_IN]-(other) WHERE NOT other.id IN $ids } AS held
