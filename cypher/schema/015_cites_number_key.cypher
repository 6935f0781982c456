// name: 015_cites_number_key
// mode: schema
// params:
// returns:
// A document finds those who cite it by number.
CREATE INDEX cites_number_key IF NOT EXISTS
FOR ()-[r:CITES]-() ON (r.number_key)
