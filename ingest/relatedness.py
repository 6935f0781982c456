"""Whether two zones share ground, by the gazetteer and by what the document itself says."""

from collections.abc import Callable, Iterable

from ingest.gazetteer import Gazetteer
from ingest.working import ZoneFact


def make_related(gazetteer: Gazetteer, zone_facts: Iterable[ZoneFact]) -> Callable[[str, str], bool]:
    """A test of two zones' ids: the same, one inside the other, or overlapping."""
    wholes: dict[str, set[str]] = {}
    overlaps: set[frozenset[str]] = set()
    for fact in zone_facts:
        if fact.whole is not None and fact.kind == "part_of":
            wholes.setdefault(fact.entity.id, set()).add(fact.whole.id)
        elif fact.whole is not None and fact.kind == "overlaps":
            overlaps.add(frozenset((fact.entity.id, fact.whole.id)))

    def ancestors(zone: str) -> set[str]:
        found: set[str] = set()
        frontier = [zone]
        while frontier:
            above = {whole for part in frontier for whole in wholes.get(part, ())}
            above.update(whole for part in frontier for whole in gazetteer.ancestors(part))
            frontier = sorted(above - found)
            found |= above
        return found

    def overlap(a: str, b: str) -> bool:
        row_a, row_b = gazetteer.rows.get(a), gazetteer.rows.get(b)
        listed = (row_a is not None and b in row_a.overlaps) or (row_b is not None and a in row_b.overlaps)
        return listed or frozenset((a, b)) in overlaps

    def related(a: str, b: str) -> bool:
        return a == b or a in ancestors(b) or b in ancestors(a) or overlap(a, b)

    return related
