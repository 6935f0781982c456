// name: 001_migration_number
// mode: schema
// params:
// returns:
// What has been done to the database's schema, once each.
CREATE CONSTRAINT migration_number IF NOT EXISTS
FOR (n:Migration) REQUIRE n.number IS UNIQUE
