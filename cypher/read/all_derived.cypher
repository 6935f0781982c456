// name: all_derived
// mode: read
// params:
// returns: type: string, from_id: string, to_id: string, id: string
// Every relation that is derived from others.
MATCH (origin)-[fact:IDENTIFIES|SUPERSEDES]->(end)
RETURN type(fact) AS type, origin.id AS from_id, end.id AS to_id, fact.id AS id
ORDER BY id
