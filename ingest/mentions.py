"""Mentions: names in units, found by the gazetteer and by the grammar, not yet resolved.

Of overlapping candidates the longest stays; a gazetteer name wins over the grammar's reading of the same end.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from ingest.gazetteer import Gazetteer, Hit
from ingest.grammar.agencies import find_agencies
from ingest.grammar.candidate import Candidate
from ingest.grammar.cited import find_cited
from ingest.grammar.facilities import find_facilities
from ingest.grammar.groups import find_bodies, find_groups
from ingest.grammar.organizations import find_organizations
from ingest.grammar.programmes import find_programmes
from ingest.grammar.scan import Scan, scan_text
from ingest.grammar.signs import add_abbreviation
from ingest.grammar.trade_zones import find_trade_zones
from ingest.rules.agency_words import POSTS
from ingest.working import WorkingMention, WorkingText, WorkingUnit
from schemas.entity import EntityKind
from schemas.outline import UnitType

TABLE_KINDS = frozenset({EntityKind.ZONE, EntityKind.PLATFORM})


def find_mentions(
    working: WorkingText, units: Sequence[WorkingUnit], gazetteer: Gazetteer
) -> list[WorkingMention]:
    """All mentions in units of every type but gloss, in order, without overlaps."""
    text = working.text
    scan = scan_text(text, gazetteer)
    candidates = [*_known(scan, gazetteer), *find_agencies(scan), *find_facilities(scan)]
    candidates += [*find_groups(scan), *find_bodies(scan), *find_organizations(scan), *find_programmes(scan), *find_trade_zones(scan)]
    candidates += [c for c in find_cited(scan) if not _is_own_title(scan, units, c)]
    candidates = [add_abbreviation(scan.text, candidate, scan.openers) for candidate in candidates]
    return [
        WorkingMention(c.start, c.end, unit, c.kind, c.tier, c.rows, c.rule)
        for c, unit in _place(_settle(candidates), units)
    ]


def _known(scan: Scan, gazetteer: Gazetteer) -> Iterator[Candidate]:
    for hit in scan.names:
        rows = hit.rows or hit.short_rows
        kind = gazetteer.rows[rows[0]].kind
        if (kind is EntityKind.ZONE and _is_no_place(scan, hit)) or _is_person_or_class(scan, hit, kind):
            continue
        inside = scan.closers.get(hit.start) == hit.end - 1 and scan.text[hit.start] == "“"
        yield Candidate(hit.start + inside, hit.end - inside, kind, 1, rows, f"gazetteer:{rows[0]}")


def _is_no_place(scan: Scan, hit: Hit) -> bool:
    return _is_part_of_word(scan, hit) or _ends_slogan(scan, hit)


def _is_person_or_class(scan: Scan, hit: Hit, kind: EntityKind) -> bool:
    if kind in NAMED_BY_POSTS and scan.text.startswith(POSTS, hit.end):
        return True
    if hit.rows:
        return False
    after = scan.text[hit.end : hit.end + 1]
    return scan.text.endswith(CLASS_BEFORE, 0, hit.start) or (kind is EntityKind.AGENCY and after not in AFTER_SHORT)


# 省统计局局长 is a person.
NAMED_BY_POSTS = frozenset({EntityKind.AGENCY, EntityKind.ORGANIZATION})
# A short name of an agency is one where a list or a sentence about it says so: 海关负责, not 海关监管作业场所.
AFTER_SHORT = frozenset("、,;:。)]和与及等负牵配要会按\n")

# Behind these a short name means a class or a vision, not the document's own: 全国自贸试验区, 数字自由贸易试验区.
CLASS_BEFORE = ("全国", "数字", "各", "其他", "新型", "所有", "一批", "国家级", "省级", "市级", "类")

# A place's short name before these is a road, a river, a dish.
AFTER_PLACE = ("路", "大道", "大街", "江", "河", "湖", "桥", "大桥", "隧道", "高速", "话", "籍", "菜")


def _is_part_of_word(scan: Scan, hit: Hit) -> bool:
    return hit.end - hit.start <= 3 and scan.text.startswith(AFTER_PLACE, hit.end)


def _ends_slogan(scan: Scan, hit: Hit) -> bool:
    """Whether the place ends a quoted catchword: “创新滨江”, “留学杭州”."""
    opener = scan.openers.get(hit.end)
    return opener is not None and scan.text[opener] == "“" and 0 < hit.start - opener - 1 <= MAX_SLOGAN


# A catchword before a place has two to four letters.
MAX_SLOGAN = 4


def _is_own_title(scan: Scan, units: Sequence[WorkingUnit], candidate: Candidate) -> bool:
    """Whether 《…》 is the document's own title: printed among its title lines, or handed out in this very notice."""
    if scan.text[candidate.end : candidate.end + 20].find("印发") >= 0 and candidate.rule == "grammar:cited":
        return True
    titles = "".join(scan.text[u.start : u.end] for u in units if u.type is UnitType.TITLE)
    title = scan.text[candidate.start + 1 : candidate.end].split("》")[0]
    return _bare(title) in _bare(titles)


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


def _place(
    candidates: Iterable[Candidate], units: Sequence[WorkingUnit]
) -> Iterator[tuple[Candidate, int]]:
    starts = [unit.start for unit in units]
    for candidate in candidates:
        index = bisect_right(starts, candidate.start) - 1
        if index < 0 or candidate.end > units[index].end:
            continue
        unit = units[index]
        if unit.type is UnitType.GLOSS or (unit.type is UnitType.TABLE and candidate.kind not in TABLE_KINDS):
            continue
        loose = candidate.tier == 2 or candidate.rule.endswith("-quoted")
        if loose and candidate.kind in TABLE_KINDS and unit.type is not UnitType.MEASURE:
            continue
        yield candidate, index
