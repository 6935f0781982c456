// name: subgraph_step
// mode: read
// params: frontier: list<string>, taken: list<string>, room: integer
// returns: element_ids: list<string>, reached: integer
// The nodes one step from the frontier that are not taken, as many as there is room for, and how many there are.
MATCH (node) WHERE elementId(node) IN $frontier
CALL (node) { MATCH (node)--(other) WHERE NOT elementId(other) IN $taken RETURN other }
WITH DISTINCT other
ORDER BY CASE
  WHEN other:Document THEN 0 WHEN other:Entity THEN 1 WHEN other:Indicator THEN 2 WHEN other:Section THEN 3
  WHEN other:Task THEN 4 WHEN other:Target THEN 5 ELSE 6 END, other.document_id, other.order, other.id
WITH collect(elementId(other)) AS found
RETURN found[..$room] AS element_ids, size(found) AS reached
LIMIT 1
