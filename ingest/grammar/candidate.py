"""A stretch of text that may be a name, before overlaps are settled."""

from typing import NamedTuple

from schemas.entity import EntityKind


class Candidate(NamedTuple):
    """A possible mention; `rows` are gazetteer rows that it may mean, () when grammar alone found it."""

    start: int
    end: int
    kind: EntityKind
    tier: int
    rows: tuple[str, ...]
    rule: str


def agency(start: int, end: int, rule: str, *, tier: int = 1) -> Candidate:
    """A possible agency that the grammar found."""
    return Candidate(start, end, EntityKind.AGENCY, tier, (), f"grammar:agency-{rule}")
