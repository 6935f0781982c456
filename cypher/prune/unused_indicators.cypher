// name: unused_indicators
// mode: read
// params: ids: list<string>
// returns: node: string
// Those of these indicators that no target measures.
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
WHERE NOT EXISTS { (indicator)<-[:OF]-() }
RETURN elementId(indicator) AS node
