// name: 019_text_words
// mode: schema
// params:
// returns:
// Search in the text of units and the titles of tasks and sections, by pairs of characters.
CREATE FULLTEXT INDEX text_words IF NOT EXISTS
FOR (n:Unit|Task|Section) ON EACH [n.text, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
