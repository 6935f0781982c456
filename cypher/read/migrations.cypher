// name: migrations
// mode: read
// params:
// returns: number: integer, name: string
// What has been done to the database's schema.
MATCH (migration:Migration)
RETURN migration.number AS number, migration.name AS name
ORDER BY number
LIMIT 10000
