"""Whether two zones share ground, by the gazetteer and by what the document itself says."""

from collections.abc import Callable, Iterable

from ingest.context import TOP_LEVELS
from ingest.gazetteer import Gazetteer
from ingest.working import ZoneFact


def make_related(gazetteer: Gazetteer, zone_facts: Iterable[ZoneFact]) -> Callable[[str, str], bool]:
    """A test of two zones' ids: the same, one inside the other, overlapping, or nobody knows where one lies.

    A zone of unknown place (国家网络安全产业园区) does not lie elsewhere as far as anybody can say.
    """
    places = _Places(gazetteer)
    for fact in zone_facts:
        if fact.whole is not None:
            places.add(fact.entity.id, fact.whole.id, whole=fact.kind == "part_of")
    return places.are_related


class _Places:
    """Where zones lie: the gazetteer's rows and a document's own facts."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.wholes: dict[str, set[str]] = {}
        self.overlaps: dict[str, set[str]] = {}

    def add(self, part: str, other: str, *, whole: bool) -> None:
        """Take a fact of the document: `part` lies in `other`, or overlaps it."""
        if whole:
            self.wholes.setdefault(part, set()).add(other)
        else:
            self.overlaps.setdefault(part, set()).add(other)
            self.overlaps.setdefault(other, set()).add(part)

    def are_related(self, a: str, b: str) -> bool:
        """Whether the zones share ground or one has no known place."""
        if a == b or not (self.has_place(a) and self.has_place(b)):
            return True
        above_a, above_b = self.ancestors(a), self.ancestors(b)
        return a in above_b or b in above_a or b in self.overlapping(a) or a in self.overlapping(b)

    def has_place(self, zone: str) -> bool:
        """Whether anything says where the zone lies; an administrative area is its own place."""
        row = self.gazetteer.rows.get(zone)
        listed = row is not None and bool(row.parents or row.overlaps or row.level in TOP_LEVELS)
        return listed or zone in self.wholes or zone in self.overlaps

    def overlapping(self, zone: str) -> set[str]:
        """The zones that share a part of this one."""
        row = self.gazetteer.rows.get(zone)
        return {*(row.overlaps if row is not None else ()), *self.overlaps.get(zone, ())}

    def ancestors(self, zone: str) -> set[str]:
        """The zones that this one lies in."""
        found: set[str] = set()
        frontier = {zone}
        while frontier:
            above = {whole for part in frontier for whole in self.wholes.get(part, ())}
            above.update(whole for part in frontier for whole in self.gazetteer.ancestors(part))
            frontier = above - found
            found |= above
        return found
