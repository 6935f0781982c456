// name: document
// mode: read
// params: document_id: string
// returns: document: map
// A document with what it is about and how much was found in it.
MATCH (document:Document {id: $document_id})
CALL (document) {
  MATCH (document)-[:HAS_SECTION|HAS_TASK|HAS_UNIT*]->(part)
  OPTIONAL MATCH (part)-[:SETS]->(target:Target)
  RETURN {
    sections: count(DISTINCT CASE WHEN part:Section THEN part END),
    tasks: count(DISTINCT CASE WHEN part:Task THEN part END),
    units: count(DISTINCT CASE WHEN part:Unit THEN part END),
    measures: count(DISTINCT CASE WHEN part:Measure THEN part END),
    goals: count(DISTINCT CASE WHEN part:Goal THEN part END),
    targets: count(DISTINCT target)
  } AS counts
}
RETURN document {
  .id, .work, .version, .title, .issuers, .date, .status, .number, .addressees, .sha256, .encoding, .flags,
  about: COLLECT {
    MATCH (document)-[:ABOUT]->(zone:Zone) WITH DISTINCT zone ORDER BY zone.id
    RETURN zone {.id, .name, kind: 'Zone'}
  },
  issued_by: COLLECT {
    MATCH (document)-[:ISSUED_BY]->(issuer:Entity) WITH DISTINCT issuer ORDER BY issuer.id
    RETURN issuer {.id, .name, kind: [label IN labels(issuer) WHERE label <> 'Entity'][0]}
  },
  supersedes: COLLECT {
    MATCH (document)-[:SUPERSEDES]->(older:Document) WITH DISTINCT older ORDER BY older.id
    RETURN older {.id, .title, .number, .date, .status}
  },
  counts: counts
} AS document
LIMIT 1
