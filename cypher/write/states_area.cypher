// name: states_area
// mode: write
// params: rows: list<map>
// returns: written: integer
// Areas of zones, as printed in units.
UNWIND $rows AS row
MATCH (unit:Unit {id: row.from_id})
MATCH (entity:Entity {id: row.to_id})
MERGE (unit)-[fact:STATES_AREA {id: row.id}]->(entity)
SET fact.area = row.qualifier, fact.source = row.source, fact.document_id = row.document_id,
    fact.unit_id = row.unit_id, fact.start = row.start, fact.end = row.end, fact.rule = row.rule
RETURN count(fact) AS written
