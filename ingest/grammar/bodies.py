"""Standing bodies: courts, customs, administrative committees, branches of national agencies.

Their names hold no verbs and are read like any other name; without a place they are a class (园区管委会, tier 2).
"""

from collections.abc import Iterator

from ingest.grammar.candidate import Candidate, agency
from ingest.grammar.edges import left_edge, strip_left
from ingest.grammar.openings import proper_opening
from ingest.grammar.scan import Scan
from ingest.naming.matcher import Matcher
from ingest.rules.agency_words import BODY_HEADS, POSTS, TERRITORIES

BODY = Matcher(BODY_HEADS)

# Bodies that a plan also charges as a class.
OPEN_BODIES = frozenset({"管委会", "管理机构", "法庭"})
# A zone's short name that is no everyday word: 未来科技城管委会, not 开发区管委会.
MIN_SHORT_ZONE = 4
# A 管理机构 is an agency where it administers a zone, and a company where it manages assets.
ZONE_ADMINISTRATION = "管理机构"
ZONE_WORDS = ("自贸", "园区", "开发区", "区块", "片区", "新区")
# Branches of the central bank are agencies, those of other banks are not.
BRANCH = "分行"
STATE_BANKS = ("中国人民银行", "人民银行", "人行")
# 区五届人大五次会议 is a meeting.
SESSION = "届"


def find_bodies(scan: Scan) -> Iterator[Candidate]:
    """Standing bodies that the grammar finds."""
    for word, head, end in BODY.find(scan.text):
        start = strip_left(scan, left_edge(scan, head), head)
        if start < head and SESSION not in scan.text[start:head] and not scan.text.startswith(POSTS, end):
            tier = _judge(scan, start, head, word)
            if tier:
                yield agency(start, end, "body", tier=tier)


def _judge(scan: Scan, start: int, head: int, word: str) -> int:
    """The tier of a body, 0 when it is none."""
    if word == BRANCH and not scan.text.startswith(STATE_BANKS, start):
        return 0
    if word == ZONE_ADMINISTRATION:
        return 2 if _names_a_zone(scan, start, head) else 0
    name = scan.name_starts.get(start)
    short = name is not None and name.end <= head and name.end - start >= MIN_SHORT_ZONE
    if short or scan.text[start] in TERRITORIES or proper_opening(scan, start, head):
        return 1
    return 2 if word in OPEN_BODIES and head - start > 1 else 0


def _names_a_zone(scan: Scan, start: int, end: int) -> bool:
    return any(at in scan.name_starts or scan.text.startswith(ZONE_WORDS, at) for at in range(start, end))
