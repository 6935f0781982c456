"""What a name means: matching, canonical forms and ids, which `gazetteer.py` and `entities.py` are made of."""
