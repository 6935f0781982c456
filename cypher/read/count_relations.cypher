// name: count_relations
// mode: read
// params:
// returns: type: string, count: integer
// How many relations there are of each type.
MATCH ()-[relation]->()
RETURN type(relation) AS type, count(*) AS count
ORDER BY type
LIMIT 100
