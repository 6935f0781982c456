// name: agreeing_documents
// mode: read
// params: document_id: string, ids: list<string>
// returns: from_id: string, to_id: string, rule: string
// Cited documents and the documents of this graph with the same number or title: of one document, and of these cited ones.
MATCH (document:Document {id: $document_id})
MATCH (cited:PolicyDocument {title_key: document.title_key})
RETURN cited.id AS from_id, document.id AS to_id, 'same-title' AS rule
UNION
MATCH (document:Document {id: $document_id})
MATCH ()-[cites:CITES {number_key: document.number_key}]->(cited:PolicyDocument)
RETURN cited.id AS from_id, document.id AS to_id, 'same-number' AS rule
UNION
UNWIND $ids AS id
MATCH (cited:Entity {id: id})
MATCH (document:Document {title_key: cited.title_key})
RETURN cited.id AS from_id, document.id AS to_id, 'same-title' AS rule
UNION
UNWIND $ids AS id
MATCH (cited:Entity {id: id})<-[cites:CITES]-()
MATCH (document:Document {number_key: cites.number_key})
RETURN cited.id AS from_id, document.id AS to_id, 'same-number' AS rule
