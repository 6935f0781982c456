"""Brackets, lines, tables and sentences that say who is charged: what `charges.py` is made of."""
