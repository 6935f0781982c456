"""Gives the evidence that queries return its words, and drops what says the same twice."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any

# A row of a query's result, as the driver gives it: only maps, lists and scalars.
Row = dict[str, Any]

# The start and the text of units, by id.
Texts = Mapping[str, tuple[int, str]]


def make_texts(units: Iterable[Row]) -> Texts:
    """Start and text of each unit, by id."""
    return {unit["id"]: (unit["start"], unit["text"]) for unit in units}


def add_surfaces(rows: Iterable[Row], texts: Texts) -> None:
    """Put the characters of its span into the evidence of each row, in place; "" when no unit has them.

    Cut here and not in Cypher, whose `substring` counts UTF-16 units where spans count code points.
    """
    for row in rows:
        evidence = row["evidence"]
        start, text = texts.get(evidence["unit_id"], (0, ""))
        evidence["surface"] = text[max(evidence["start"] - start, 0) : max(evidence["end"] - start, 0)]


def keep_first(rows: Iterable[Row], key: Callable[[Row], Hashable]) -> list[Row]:
    """The rows without those whose key an earlier one has."""
    first: dict[Hashable, Row] = {}
    for row in rows:
        first.setdefault(key(row), row)
    return list(first.values())
