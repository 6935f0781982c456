// name: lost_facts
// mode: read
// params:
// returns: type: string, id: string, problem: string
// Facts without evidence, and facts of the gazetteer that nothing or more than one relation states.
MATCH (:Entity)-[fact:PART_OF|OVERLAPS|LOCATED_IN]->(:Entity)
WHERE fact.document_id = ''
WITH type(fact) AS type, fact.id AS id, count(*) AS times, collect(fact.source) AS sources
WHERE times > 1 OR '' IN sources
RETURN type, id, 'is stated twice, or without a source' AS problem
UNION
MATCH (:Entity)-[fact:PART_OF|OVERLAPS|LOCATED_IN]->(:Entity)
WHERE fact.document_id <> '' AND NOT EXISTS { MATCH (:Document {id: fact.document_id}) }
RETURN type(fact) AS type, fact.id AS id, 'is stated by a document that is not there' AS problem
UNION
MATCH ()-[fact]->()
WHERE fact.id IS NULL AND NOT fact:HAS_SECTION AND NOT fact:HAS_TASK AND NOT fact:HAS_UNIT
RETURN type(fact) AS type, elementId(fact) AS id, 'has no id' AS problem
