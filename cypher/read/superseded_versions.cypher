// name: superseded_versions
// mode: read
// params: works: list<string>
// returns: id: string, relation: string
// What supersedes what among the versions of these works.
UNWIND $works AS work
MATCH (:Document {work: work})-[fact:SUPERSEDES]-(:Document)
RETURN DISTINCT fact.id AS id, elementId(fact) AS relation
