"""Who is charged with a measure, and what it advances, as answers carry them."""

from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from graph.evidence import Row, Shared, make_evidence
from schemas.entity import EntityKind


class Advances(NamedTuple):
    """What rows of ADVANCES and MENTIONS say, by the kind of entity."""

    platforms: list[Row]
    programmes: list[Row]


def make_charges(of_measure: Iterable[Row], of_task: Iterable[Row], shared: Shared) -> list[Row]:
    """One charge for each agency and role, the first; a measure's own stand before its task's."""
    charges: dict[tuple[str, str], Row] = {}
    own = ((row, "measure") for row in of_measure)
    for row, of in chain(own, ((row, "task") for row in of_task)):
        key = row["agency_id"], row["role"]
        if key not in charges:
            agency = shared.entities[row["agency_id"]]
            charges[key] = {
                "agency": agency,
                "role": row["role"],
                "of": of,
                "evidence": make_evidence(row, shared),
            }
    return list(charges.values())


def make_advances(rows: list[Row], shared: Shared) -> Advances:
    """One advance for each entity and action; an entity that is only named has one without action."""
    acted_on = {row["entity_id"] for row in rows if row["action"]}
    advances: dict[tuple[str, str], Row] = {}
    for row in rows:
        key = row["entity_id"], row["action"]
        if key not in advances and (row["action"] or row["entity_id"] not in acted_on):
            entity = shared.entities[row["entity_id"]]
            advances[key] = {
                "entity": entity,
                "action": row["action"],
                "evidence": make_evidence(row, shared),
            }
    return Advances(
        platforms=[row for row in advances.values() if row["entity"].kind is EntityKind.PLATFORM],
        programmes=[row for row in advances.values() if row["entity"].kind is EntityKind.PROGRAMME],
    )
