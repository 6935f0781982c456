// name: programmes
// mode: write
// params: rows: list<map>
// returns: written: integer
// Entities that are programmes.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity.name = row.name, entity.name_en = row.name_en, entity.aliases = row.aliases,
    entity.tier = row.tier, entity.level = row.level, entity.status = row.status,
    entity.document_id = row.document_id
SET entity:Programme
RETURN count(entity) AS written
