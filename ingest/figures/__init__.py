"""Numbers that plans set, in sentences and in tables: what `targets.py` is made of."""
