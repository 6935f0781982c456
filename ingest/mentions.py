"""Mentions: names in units, found by the gazetteer and by the grammar, not yet resolved.

Of overlapping candidates the longest stays; among equals the gazetteer's, then the named ones.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from ingest.gazetteer import Gazetteer
from ingest.grammar.bodies import find_bodies
from ingest.grammar.candidate import Candidate
from ingest.grammar.cited import find_cited
from ingest.grammar.contests import find_contests
from ingest.grammar.defined import find_defined
from ingest.grammar.extensions import add_territory, iter_longer
from ingest.grammar.facilities import find_facilities
from ingest.grammar.funds import find_funds
from ingest.grammar.groups import find_groups
from ingest.grammar.known import find_known
from ingest.grammar.organizations import find_organizations
from ingest.grammar.organs import find_classes, find_committees, find_listed, find_organs
from ingest.grammar.programmes import find_catchwords, find_programmes
from ingest.grammar.scan import Scan, scan_text
from ingest.grammar.signs import add_abbreviation
from ingest.grammar.titled import find_titled
from ingest.grammar.trade_zones import find_trade_zones
from ingest.working import WorkingMention, WorkingText, WorkingUnit
from schemas.entity import EntityKind
from schemas.outline import UnitType

GRAMMAR = (
    find_organs,
    find_committees,
    find_listed,
    find_classes,
    find_groups,
    find_bodies,
    find_facilities,
    find_trade_zones,
    find_organizations,
    find_programmes,
    find_contests,
    find_funds,
)

TABLE_KINDS = frozenset({EntityKind.ZONE, EntityKind.PLATFORM})

# 《…》 is the document's own title where 印发 follows within so many characters.
SENT_OUT = "印发"
SENT_OUT_WITHIN = 20


def find_mentions(
    working: WorkingText, units: Sequence[WorkingUnit], gazetteer: Gazetteer
) -> list[WorkingMention]:
    """All mentions in units of every type but gloss, in order, without overlaps."""
    scan = scan_text(working.text, gazetteer)
    titles = _bare("".join(scan.text[unit.start : unit.end] for unit in units if unit.type is UnitType.TITLE))
    candidates = [
        *find_known(scan, gazetteer),
        *(candidate for find in GRAMMAR for candidate in find(scan)),
        *find_titled(scan, units),
        *(cited for cited in find_cited(scan) if not _is_own_title(scan, titles, cited)),
    ]
    candidates += list(iter_longer(scan, candidates, gazetteer))
    whole = [add_territory(scan, add_abbreviation(scan.text, c, scan.openers)) for c in candidates]
    placed = Placement(units)
    settled = _settle(c for c in whole if placed.admits(c) and _agrees(c, gazetteer))
    repeated = list(filter(placed.admits, [*find_defined(scan, settled), *find_catchwords(scan, settled)]))
    if repeated:
        settled = _settle([*settled, *repeated])
    return [WorkingMention(c.start, c.end, placed.unit(c), c.kind, c.tier, c.rows, c.rule) for c in settled]


def _agrees(candidate: Candidate, gazetteer: Gazetteer) -> bool:
    """Whether the rows of a candidate are of its kind: “拼多多”模式 is no programme but a company's."""
    return not candidate.rows or gazetteer.rows[candidate.rows[0]].kind is candidate.kind


def _is_own_title(scan: Scan, titles: str, cited: Candidate) -> bool:
    """Whether 《…》 is the document's own title: printed among its title lines, or sent out by this very notice."""
    if scan.text.find(SENT_OUT, cited.end, cited.end + SENT_OUT_WITHIN) >= 0:
        return True
    return _bare(scan.text[cited.start + 1 : cited.end].split("》")[0]) in titles


def _bare(text: str) -> str:
    return "".join(text.split())


def _settle(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The longest of overlapping candidates; among equals the gazetteer's, then the named ones."""
    taken: list[Candidate] = []
    starts: list[int] = []
    for candidate in sorted(candidates, key=_rank):
        place = bisect_right(starts, candidate.start)
        if place and taken[place - 1].end > candidate.start:
            continue
        if place < len(taken) and taken[place].start < candidate.end:
            continue
        taken.insert(place, candidate)
        starts.insert(place, candidate.start)
    return taken


def _rank(candidate: Candidate) -> tuple[int, int, int, int]:
    return (candidate.start - candidate.end, not candidate.rows, candidate.tier, candidate.start)


class Placement:
    """In which unit a candidate lies, and whether that unit may have such a mention."""

    def __init__(self, units: Sequence[WorkingUnit]) -> None:
        self.units = units
        self.starts = [unit.start for unit in units]

    def unit(self, candidate: Candidate) -> int:
        """The index of the unit in which the candidate begins, -1 for none."""
        return bisect_right(self.starts, candidate.start) - 1

    def admits(self, candidate: Candidate) -> bool:
        """Whether the candidate lies in one unit, which is no gloss, no measure's description elsewhere."""
        index = self.unit(candidate)
        if index < 0 or candidate.end > self.units[index].end:
            return False
        unit_type = self.units[index].type
        if unit_type is UnitType.GLOSS or (unit_type is UnitType.TABLE and candidate.kind not in TABLE_KINDS):
            return False
        described = candidate.tier == 2 or candidate.rule.endswith("-quoted")
        return unit_type is UnitType.MEASURE or not (described and candidate.kind in TABLE_KINDS)
