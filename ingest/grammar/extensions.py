"""Names that are longer than what was found: 省“415X”先进制造业集群, 钱塘江金融港湾核心区.

A letter of a territory directly in front of a quoted name belongs to it; a core area directly behind a zone's name
is a zone of its own.
"""

import re
from collections.abc import Iterator, Sequence

from ingest.gazetteer import Gazetteer
from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import Scan, opens_word
from schemas.entity import EntityKind

# Parts of a zone that plans name by its name. 核心区域 is no name.
PARTS = re.compile(
    "(?:(?:先行)?启动区|核心(?:承载)?区|起步区|(?:核心)?拓展区|联动拓展区|先行区|引领区)(?![域块])"
)
PART_STARTS = frozenset(["先行", "启动", "核心", "起步", "拓展", "联动", "引领"])
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


def iter_longer(scan: Scan, candidates: Sequence[Candidate], gazetteer: Gazetteer) -> Iterator[Candidate]:
    """Core areas and branches that the text names behind the candidates."""
    for candidate in candidates:
        if candidate.tier != 1:
            continue
        # 核心区 of a quoted name stands behind the quote.
        quoted = scan.text.startswith("”", candidate.end)
        if scan.text[candidate.end + quoted : candidate.end + quoted + 2] in PART_STARTS:
            yield from _iter_parts(scan, candidate, gazetteer)
        if candidate.end in scan.name_starts:
            yield from _iter_branches(scan, candidate)


def _iter_parts(scan: Scan, candidate: Candidate, gazetteer: Gazetteer) -> Iterator[Candidate]:
    quoted = scan.openers.get(candidate.end, -1) == candidate.start - 1
    part = PARTS.match(scan.text, candidate.end + quoted)
    if part is not None and _has_parts(scan.text, candidate, part.group(), gazetteer):
        yield Candidate(candidate.start - quoted, part.end(), EntityKind.ZONE, 1, (), "grammar:zone-part")


def _has_parts(text: str, candidate: Candidate, part: str, gazetteer: Gazetteer) -> bool:
    """Whether the words name a place in the candidate, and no role of it."""
    if candidate.kind not in (EntityKind.ZONE, EntityKind.PLATFORM):
        return False
    levels = {gazetteer.rows[row].level for row in candidate.rows}
    earned = text.endswith(EARNING, 0, candidate.start)
    return not (levels & WIDE_LEVELS or (earned and (part in TITLES or REGION in levels)))


def _iter_branches(scan: Scan, candidate: Candidate) -> Iterator[Candidate]:
    """The branch that the text names behind an institution and a place: 中国丝绸博物馆杭州分馆."""
    place = scan.name_starts.get(candidate.end)
    if candidate.kind not in BRANCHED_KINDS or place is None or not place.rows:
        return
    branch = BRANCH.match(scan.text, place.end)
    if branch is not None:
        yield Candidate(candidate.start, branch.end(), EntityKind.PLATFORM, 1, (), "grammar:platform-branch")


def add_territory(scan: Scan, candidate: Candidate) -> Candidate:
    """The candidate with the letter of the territory in front of its quote: 省“415X”先进制造业集群."""
    if candidate.tier != 1 or candidate.kind not in QUOTED_KINDS or not _is_quoted(scan, candidate):
        return candidate
    opener, end = candidate.start, candidate.end
    if scan.text[opener] != "“" and scan.openers.get(end) == opener - 1:
        opener, end = opener - 1, end + 1
    letter = opener - 1
    if letter < 0 or scan.text[opener] != "“" or scan.text[letter] not in LETTERS:
        return candidate
    return candidate._replace(start=letter, end=end) if opens_word(scan, letter) else candidate


def _is_quoted(scan: Scan, candidate: Candidate) -> bool:
    return "“" in scan.text[max(0, candidate.start - 1) : candidate.start + 1]
