"""Groups and standing bodies: leading groups, headquarters, courts, customs, administrative committees.

A group's name may hold verbs (省推进“三地一区”建设领导小组), so that it is read from the territory of its phrase; a body's
does not, and is read like any other name.
"""

import re
from collections.abc import Iterator

from ingest.grammar.candidate import Candidate
from ingest.grammar.facilities import proper_opening
from ingest.grammar.scan import LOOK_BACK, Scan, left_edge, opens_word, strip_left
from ingest.rules.agency_words import BODY_HEADS, GROUP_HEADS, POSTS, TERRITORIES
from schemas.entity import EntityKind


def _pattern(words: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))


GROUP = _pattern(GROUP_HEADS)
BODY = _pattern(BODY_HEADS)

# Bodies that a plan may also charge as a class, without a place: 园区管委会.
OPEN_BODIES = ("管委会", "管理机构", "法庭")

ZONE_WORDS = ("自贸", "园区", "开发区", "区块", "片区", "新区")

# Verbs that set up, use or report to a group; a group's name starts behind them.
SETTING_UP = re.compile(
    "成立|组建|设立|建立|完善|健全|发挥|利用|依托|设在|报送|(?<!自)由|(?<!已)经(?![济贸信开营验])|(?<!方)向(?!上)|报(?!告)|下设|组成|调整|充实|作为|及时|负责|牵头|协助|配合|落户|落地|充分|现将|提请|纳入"
)
# The same, where no territory tells the beginning.
LOOSE_CUTS = re.compile("的|在|强化|按照|根据|是|加强|对|提交|将|与|和|及|支持|争取|推动")
# 一个领导小组加若干个专项小组 counts groups and names none.
COUNTING = re.compile("[个若某]|多层|各类|各级")
STATE_WORDS = ("国务院", "国家", "中国", "中共", "中央")
GROUP_STOPS = "。;,、:!?\n\t 《》"


def find_groups(scan: Scan) -> Iterator[Candidate]:
    """Groups that the grammar finds."""
    for match in GROUP.finditer(scan.text):
        if scan.text.startswith(POSTS, match.end()):
            continue
        start = group_start(scan, match.start())
        if start < match.start() and not COUNTING.search(scan.text, start, match.start()):
            yield Candidate(start, match.end(), EntityKind.AGENCY, 1, (), "grammar:agency-group")
        elif start == match.start() and match.group().startswith("领导小组"):
            yield Candidate(start, match.end(), EntityKind.AGENCY, 1, (), "grammar:agency-group")


def group_start(scan: Scan, position: int) -> int:
    """Where a group's name begins: at the first territory of its phrase, else behind the last verb before it."""
    here = _after_last(SETTING_UP, scan.text, _phrase_start(scan, position), position)
    for place in range(here, position):
        name = scan.name_starts.get(place)
        if name is not None and name.rows and name.end <= position:
            return place
        if scan.text.startswith(STATE_WORDS, place) or (
            scan.text[place] in TERRITORIES and opens_word(scan, place)
        ):
            return place
    return strip_left(scan, _after_last(LOOSE_CUTS, scan.text, here, position), position)


def _phrase_start(scan: Scan, position: int) -> int:
    here = position
    while here > max(0, position - LOOK_BACK) and scan.text[here - 1] not in GROUP_STOPS:
        sign = scan.text[here - 1]
        opener = scan.openers.get(here - 1, -1) if sign in "”)]" else here - 1
        if opener < 0 or sign in "“([":
            break
        here = opener
    return here


def _after_last(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    last = start
    for match in pattern.finditer(text, start, end):
        last = match.end()
    return last


def find_bodies(scan: Scan) -> Iterator[Candidate]:
    """Standing bodies that the grammar finds."""
    for match in BODY.finditer(scan.text):
        if scan.text.startswith(POSTS, match.end()):
            continue
        start = strip_left(scan, left_edge(scan, match.start()), match.start())
        if "届" in scan.text[start : match.start()]:
            continue
        if start >= match.start() - 1 and scan.text[start] not in TERRITORIES:
            continue
        if match.group() == "管理机构":
            if _names_a_zone(scan, start, match.start()):
                yield Candidate(start, match.end(), EntityKind.AGENCY, 2, (), "grammar:agency-body")
        elif proper_opening(scan, start, match.start()) or scan.text[start] in TERRITORIES:
            yield Candidate(start, match.end(), EntityKind.AGENCY, 1, (), "grammar:agency-body")
        elif match.group() in OPEN_BODIES and "资产" not in scan.text[start : match.start()]:
            yield Candidate(start, match.end(), EntityKind.AGENCY, 2, (), "grammar:agency-body")


def _names_a_zone(scan: Scan, start: int, end: int) -> bool:
    return any(at in scan.name_starts or scan.text.startswith(ZONE_WORDS, at) for at in range(start, end))
