// name: 002_lock_id
// mode: schema
// params:
// returns:
// The node that writers hold, so that one document is written after the other.
CREATE CONSTRAINT lock_id IF NOT EXISTS
FOR (n:Lock) REQUIRE n.id IS UNIQUE
