"""Who is charged with a measure, and which platforms and programmes it advances, as answers carry them."""

from typing import NamedTuple

from graph.evidence import Row, keep_first
from schemas.entity import EntityKind


class Advances(NamedTuple):
    """What the rows of `advances` say, by the kind of entity."""

    platforms: list[Row]
    programmes: list[Row]


def make_charges(rows: list[Row]) -> list[Row]:
    """One row for each agency and role; the first stands, a measure's own before its task's."""
    return keep_first(rows, lambda row: (row["agency"]["id"], row["role"]))


def make_advances(rows: list[Row]) -> Advances:
    """One row for each entity and action; one that is only named has a row without action.

    Expects the rows with an action first, as the queries order them.
    """
    acted_on = {row["entity"]["id"] for row in rows if row["action"]}
    named = [row for row in rows if row["action"] or row["entity"]["id"] not in acted_on]
    first = keep_first(named, lambda row: (row["entity"]["id"], row["action"]))
    return Advances(
        platforms=[row for row in first if row["entity"]["kind"] == EntityKind.PLATFORM],
        programmes=[row for row in first if row["entity"]["kind"] == EntityKind.PROGRAMME],
    )
