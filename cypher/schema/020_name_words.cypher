// name: 020_name_words
// mode: schema
// params:
// returns:
// Search in the names of entities and the titles of documents, by pairs of characters.
CREATE FULLTEXT INDEX name_words IF NOT EXISTS
FOR (n:Entity|Document) ON EACH [n.name, n.name_en, n.aliases, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
