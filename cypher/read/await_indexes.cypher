// name: await_indexes
// mode: read
// params: seconds: integer
// returns:
// Returns when all indexes answer, or fails after that many seconds.
CALL db.awaitIndexes($seconds)
