"""Zones that share ground."""

from ingest.gazetteer import Gazetteer, Row
from ingest.relatedness import make_related
from ingest.working import ZoneFact
from schemas.entity import Entity, EntityKind


def row(name: str, level: str = "", parents: tuple[str, ...] = (), overlaps: tuple[str, ...] = ()) -> Row:
    return Row(name, name, "", (), (), (), EntityKind.ZONE, level, parents, overlaps, ("made up",))


ROWS = [
    row("province", "province"),
    row("city", "city", ("province",)),
    row("block", "functional", ("city",), ("park",)),
    row("park", "functional", ("city",)),
    row("elsewhere", "province"),
    row("nowhere", "functional"),
]
CASES = [
    ("block", "block", True),
    ("block", "province", True),
    ("province", "block", True),
    ("block", "park", True),
    ("block", "elsewhere", False),
    ("block", "nowhere", True),
    ("block", "found by grammar", True),
    ("town", "block", True),
    ("town", "elsewhere", False),
    ("corner", "block", True),
    ("corner", "elsewhere", False),
]


def zone(name: str) -> Entity:
    return Entity(name, EntityKind.ZONE, name, "", (), 1, "", "", "")


def test_make_related() -> None:
    said = [
        ZoneFact("part_of", zone("town"), zone("block"), "", 0, 0, 1, "zone:covers"),
        ZoneFact("overlaps", zone("corner"), zone("block"), "", 0, 0, 1, "zone:covers"),
        ZoneFact("area", zone("block"), None, "16平方公里", 0, 0, 1, "zone:area"),
    ]
    related = make_related(Gazetteer({row.id: row for row in ROWS}), said)
    for a, b, expected in CASES:
        assert related(a, b) is expected, (a, b)
        assert related(b, a) is expected, (b, a)
