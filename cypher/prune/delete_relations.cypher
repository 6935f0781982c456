// name: delete_relations
// mode: write
// params: relations: list<string>
// returns: deleted: integer
// Relations.
MATCH ()-[relation]->()
WHERE elementId(relation) IN $relations
DELETE relation
RETURN count(*) AS deleted
