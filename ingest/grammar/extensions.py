"""Names that are longer than what was found: 省“415X”先进制造业集群, 钱塘江金融港湾核心区.

A letter of a territory directly in front of a quoted name belongs to it; a core area directly behind a zone's name
is a zone of its own.
"""

import re
from collections.abc import Iterator

from ingest.gazetteer import Gazetteer
from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import Scan, opens_word
from schemas.entity import EntityKind

# Parts of a zone that plans name by its name. 核心区域 is no name.
PARTS = re.compile(
    "(?:(?:先行)?启动区|核心(?:承载)?区|起步区|(?:核心)?拓展区|联动拓展区|先行区|引领区)(?![域块])"
)
# 浙江清华长三角研究院|杭州|分院: where a branch is says which one it is.
BRANCH = re.compile("(?:研究)?(?:分院|分馆|分所|分中心|分部|分校|院区|校区|校园|园区|分园|馆)(?![长内])")
BRANCHED_KINDS = frozenset({EntityKind.PLATFORM, EntityKind.ORGANIZATION})
# Titles to be earned, where such a verb stands in front.
TITLES = ("先行区", "引领区")
EARNING = ("打造", "建设", "创建", "争创", "成为", "建成", "争当", "打造成", "建设成", "的")
# 杭州核心区 and 长三角核心区 are descriptions.
WIDE_LEVELS = frozenset({"province", "city", "district"})
REGION = "region"

# 区 and 县 end the word before them too often: 园区“数字大脑”.
LETTERS = "省市"
QUOTED_KINDS = frozenset({EntityKind.PROGRAMME, EntityKind.PLATFORM, EntityKind.ZONE})


def iter_parts(scan: Scan, candidate: Candidate, gazetteer: Gazetteer) -> Iterator[Candidate]:
    """The core area that the text names behind a zone or a platform."""
    if candidate.tier != 1 or candidate.kind not in (EntityKind.ZONE, EntityKind.PLATFORM):
        return
    # 核心区 of a quoted name stands behind the quote.
    end = candidate.end + (scan.openers.get(candidate.end, -1) == candidate.start - 1)
    part = PARTS.match(scan.text, end)
    if part is None or _is_wide(scan.text, candidate, part.group(), gazetteer):
        return
    start = candidate.start - (end > candidate.end)
    yield Candidate(start, part.end(), EntityKind.ZONE, 1, (), "grammar:zone-part")


def iter_branches(scan: Scan, candidate: Candidate) -> Iterator[Candidate]:
    """The branch that the text names behind an institution and a place: 中国丝绸博物馆杭州分馆."""
    place = scan.name_starts.get(candidate.end)
    if candidate.tier != 1 or candidate.kind not in BRANCHED_KINDS or place is None or not place.rows:
        return
    branch = BRANCH.match(scan.text, place.end)
    if branch is not None:
        yield Candidate(candidate.start, branch.end(), EntityKind.PLATFORM, 1, (), "grammar:platform-branch")


def _is_wide(text: str, candidate: Candidate, part: str, gazetteer: Gazetteer) -> bool:
    """Whether the words describe a role, not a place."""
    levels = {gazetteer.rows[row].level for row in candidate.rows}
    earned = text.endswith(EARNING, 0, candidate.start)
    return bool(levels & WIDE_LEVELS) or (earned and (part in TITLES or REGION in levels))


def add_territory(scan: Scan, candidate: Candidate) -> Candidate:
    """The candidate with the letter of the territory in front of its quote: 省“415X”先进制造业集群."""
    if candidate.tier != 1 or candidate.kind not in QUOTED_KINDS:
        return candidate
    opener, end = candidate.start, candidate.end
    if scan.text[opener] != "“" and scan.openers.get(end) == opener - 1:
        opener, end = opener - 1, end + 1
    letter = opener - 1
    if letter < 0 or scan.text[opener] != "“" or scan.text[letter] not in LETTERS:
        return candidate
    return candidate._replace(start=letter, end=end) if opens_word(scan, letter) else candidate
