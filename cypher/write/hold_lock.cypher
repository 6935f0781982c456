// name: hold_lock
// mode: write
// params: document_id: string
// returns: known: boolean, work: string | null
// Makes other writers wait until this transaction ends, and says whether the document is known and of what work.
MERGE (lock:Lock {id: 'write'})
// Setting a property, even to the same value, takes the node for this transaction alone.
SET lock.held = true
WITH lock
OPTIONAL MATCH (document:Document {id: $document_id})
RETURN document IS NOT NULL AS known, document.work AS work
