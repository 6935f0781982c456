// name: 005_task_id
// mode: schema
// params:
// returns:
// Every task has an id of its own.
CREATE CONSTRAINT task_id IF NOT EXISTS
FOR (n:Task) REQUIRE n.id IS UNIQUE
