// name: 014_policy_document_title_key
// mode: schema
// params:
// returns:
// A document finds those who cite it by title.
CREATE INDEX policy_document_title_key IF NOT EXISTS
FOR (n:PolicyDocument) ON (n.title_key)
