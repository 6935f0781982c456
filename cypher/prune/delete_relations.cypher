// name: delete_relations
// mode: write
// params: relations: list<string>
// returns: deleted: integer
// Relations.
UNWIND $relations AS element
MATCH ()-[relation]->() WHERE elementId(relation) = element
DELETE relation
RETURN count(*) AS deleted
