// name: all_support
// mode: read
// params:
// returns: id: string, held: boolean, wholes: list<string>
// Every entity, whether a document's fact touches it, and what the gazetteer puts it in.
MATCH (entity:Entity)
RETURN entity.id AS id,
       EXISTS { (entity)-[fact:MENTIONS|COVERS|ADVANCES|CHARGED_TO|STATES_AREA|ISSUED_BY|ABOUT|CITES]-() }
       OR EXISTS { (entity)-[fact:PART_OF|OVERLAPS|LOCATED_IN]-() WHERE fact.document_id <> '' } AS held,
       [(entity)-[fact:PART_OF|LOCATED_IN]->(whole:Entity) WHERE fact.document_id = '' | whole.id] AS wholes
