"""The lines above and below a document's body: what `front_matter.py` is made of."""
