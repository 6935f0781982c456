"""The grammar of names: what a gazetteer does not know is found by its head and read to the left."""
