"""Names that the gazetteer knows, where they mean what it says."""

from collections.abc import Iterator

from ingest.gazetteer import Gazetteer, Hit
from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import Scan
from ingest.rules.agency_words import POSTS
from schemas.entity import EntityKind

# A place's short name before these is a road, a river, a dish.
AFTER_PLACE = ("路", "大道", "大街", "江", "河", "湖", "桥", "大桥", "隧道", "高速", "话", "籍", "菜")
MAX_SHORT_PLACE = 3

# 省统计局局长 is a person.
NAMED_BY_POSTS = frozenset({EntityKind.AGENCY, EntityKind.ORGANIZATION})

# A short name of an agency is one where a list or a sentence about it says so: 海关负责, not 海关监管作业场所.
AFTER_SHORT = frozenset("、,;:。)]和与及等负牵配要会按\n")

# Behind these a short name means a class or a vision, not the document's own: 全国自贸试验区, 数字自由贸易试验区.
CLASS_BEFORE = ("全国", "数字", "各", "其他", "新型", "所有", "一批", "国家级", "省级", "市级", "类")

# A catchword before a place has two to four letters: “留学杭州”.
MAX_SLOGAN = 4


def find_known(scan: Scan, gazetteer: Gazetteer) -> Iterator[Candidate]:
    """The gazetteer's names without outer quotes, roads, slogans, posts and classes."""
    for hit in scan.names:
        rows = hit.rows or hit.short_rows
        kind = gazetteer.rows[rows[0]].kind
        if (kind is EntityKind.ZONE and _is_no_place(scan, hit)) or _is_person_or_class(scan, hit, kind):
            continue
        inside = scan.closers.get(hit.start) == hit.end - 1 and scan.text[hit.start] == "“"
        yield Candidate(hit.start + inside, hit.end - inside, kind, 1, rows, f"gazetteer:{rows[0]}")


def _is_no_place(scan: Scan, hit: Hit) -> bool:
    """Whether a place's name is part of a road's name, or ends a quoted catchword."""
    if hit.end - hit.start <= MAX_SHORT_PLACE and scan.text.startswith(AFTER_PLACE, hit.end):
        return True
    opener = scan.openers.get(hit.end)
    return opener is not None and scan.text[opener] == "“" and 0 < hit.start - opener - 1 <= MAX_SLOGAN


def _is_person_or_class(scan: Scan, hit: Hit, kind: EntityKind) -> bool:
    if kind in NAMED_BY_POSTS and scan.text.startswith(POSTS, hit.end):
        return True
    if hit.rows:
        return False
    after = scan.text[hit.end : hit.end + 1]
    return scan.text.endswith(CLASS_BEFORE, 0, hit.start) or (
        kind is EntityKind.AGENCY and after not in AFTER_SHORT
    )
