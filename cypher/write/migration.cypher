// name: migration
// mode: write
// params: number: integer, name: string
// returns:
// Records that a numbered file has been applied.
MERGE (migration:Migration {number: $number})
SET migration.name = $name
