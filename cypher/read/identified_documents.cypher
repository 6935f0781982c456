// name: identified_documents
// mode: read
// params: document_id: string, ids: list<string>
// returns: id: string, relation: string
// What identifies one document, and which documents these cited ones are said to be.
MATCH (:Document {id: $document_id})<-[fact:IDENTIFIES]-()
RETURN fact.id AS id, elementId(fact) AS relation
UNION
UNWIND $ids AS id
MATCH (:Entity {id: id})-[fact:IDENTIFIES]->()
RETURN fact.id AS id, elementId(fact) AS relation
