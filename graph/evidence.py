"""What many rows of an answer refer to by id, and the evidence of a row with its words."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from schemas.reference import EntityRef

# A row of a query's result, as the driver gives it: only maps, lists and scalars.
Row = dict[str, Any]


class Shared(NamedTuple):
    """Entities by id, and start and text of units by id."""

    entities: Mapping[str, EntityRef]
    texts: Mapping[str, tuple[int, str]]


def make_shared(entities: Iterable[Row], units: Iterable[Row]) -> Shared:
    """The entities and units of a query's result, to be looked up."""
    return Shared(
        entities={entity["id"]: EntityRef(**entity) for entity in entities},
        texts={unit["id"]: (unit["start"], unit["text"]) for unit in units},
    )


def make_evidence(row: Row, shared: Shared) -> Row:
    """The evidence of a row with the characters of its span; "" when no unit has them.

    They are cut here and not in Cypher, whose `substring` counts UTF-16 units where spans count code points.
    """
    evidence: Row = row["evidence"]
    first, text = shared.texts.get(evidence["unit_id"], (0, ""))
    start, end = max(evidence["start"] - first, 0), max(evidence["end"] - first, 0)
    return {**evidence, "surface": text[start:end]}
