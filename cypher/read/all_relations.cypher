// name: all_relations
// mode: read
// params:
// returns: type: string, from_id: string, to_id: string, properties: map
// Every relation of the graph; streamed, in no order.
MATCH (origin)-[relation]->(end)
RETURN type(relation) AS type, origin.id AS from_id, end.id AS to_id, properties(relation) AS properties
