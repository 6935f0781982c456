// name: agreeing_documents
// mode: read
// params: document_id: string, ids: list<string>
// returns: from_id: string, to_id: string, rule: string
// Cited documents and the documents of this graph with the same number or title: of one document, and of these cited ones.
MATCH (document:Document {id: $document_id})
MATCH (cited:PolicyDocument {title_key: document.title_key})
USING INDEX SEEK cited:PolicyDocument(title_key)
RETURN cited.id AS from_id, document.id AS to_id, 'same-title' AS rule
UNION
MATCH (document:Document {id: $document_id})
MATCH ()-[cites:CITES {number_key: document.number_key}]->(cited:PolicyDocument)
USING INDEX SEEK cites:CITES(number_key)
RETURN cited.id AS from_id, document.id AS to_id, 'same-number' AS rule
UNION
UNWIND $ids AS id
MATCH (cited:Entity {id: id})
USING INDEX SEEK cited:Entity(id)
MATCH (document:Document {title_key: cited.title_key})
USING INDEX SEEK document:Document(title_key)
RETURN cited.id AS from_id, document.id AS to_id, 'same-title' AS rule
UNION
UNWIND $ids AS id
MATCH (cited:Entity {id: id})<-[cites:CITES]-()
USING INDEX SEEK cited:Entity(id)
MATCH (document:Document {number_key: cites.number_key})
USING INDEX SEEK document:Document(number_key)
RETURN cited.id AS from_id, document.id AS to_id, 'same-number' AS rule
