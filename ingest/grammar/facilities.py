"""Zones and platforms by their heads: …小镇, …综合保税区; …研究院, …中心, …平台.

A head alone says nothing. A proper opening (a place, an institution, 国家, a quoted word) makes a name, tier 1; a
purpose makes a description, tier 2, and only where the text says that the thing is to be made; 示范区 and its like
without a proper opening are visions and no names.
"""

from collections.abc import Iterator
from functools import cache

from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import Scan, Word, left_edge, strip_left
from ingest.rules.heads import GENERIC_MODIFIERS, NOT_AFTER_HEAD, PLATFORM_HEADS, TELLING_HEADS, VISION_HEADS, ZONE_HEADS, Need
from schemas.entity import EntityKind

# Verbs that bring a thing about; …平台建设 behind the head says the same.
CREATING_VERBS = (
    "建设", "搭建", "打造", "建立", "设立", "构建", "组建", "筹建", "布局", "引进", "集聚", "创建", "成立", "建成", "共建", "新建", "建好", "谋划", "推进", "争取", "培育", "开发", "申报", "统一的", "以及", "一批", "完善", "做实", "做优", "做强", "加强", "优化", "依托", "拓展", "健全", "提升", "推动", "加快",
)  # fmt: skip
LISTING_SIGNS = "、和与及的等"

# The fewest characters that can name a purpose.
MIN_PURPOSE = 2


@cache
def head_needs() -> dict[str, tuple[EntityKind, Need]]:
    """Kind and need of each head of zones and platforms."""
    return {
        head: (kind, need)
        for kind, table in ((EntityKind.PLATFORM, PLATFORM_HEADS), (EntityKind.ZONE, ZONE_HEADS))
        for need, heads in table.items()
        for head in heads.split()
    }


def find_facilities(scan: Scan) -> Iterator[Candidate]:
    """Zones and platforms that the grammar finds, overlaps included."""
    needs = head_needs()
    for head in scan.heads:
        rule = needs.get(scan.text[head.start : head.end])
        if rule is None or scan.text.startswith(NOT_AFTER_HEAD, head.end):
            continue
        kind, need = rule
        start = strip_left(scan, left_edge(scan, head.start), head.start)
        start = _drop_loose_quote(scan, start)
        candidate = _judge(scan, start, head.start, head.end, kind, need)
        if candidate is not None:
            yield candidate


def _drop_loose_quote(scan: Scan, start: int) -> int:
    return start + 1 if scan.text[start] == "“" and start not in scan.closers else start


def _judge(scan: Scan, start: int, head: int, end: int, kind: EntityKind, need: Need) -> Candidate | None:
    modifier = scan.text[start:head]
    label = kind.value.lower()
    opening = proper_opening(scan, start, head)
    if opening:
        if _says_enough(scan, start, start + opening, head, need):
            return Candidate(start, end, kind, 1, (), f"grammar:{label}-proper")
        return None
    if len(modifier) < MIN_PURPOSE or (modifier in GENERIC_MODIFIERS and scan.text[head:end] not in TELLING_HEADS):
        return None
    if need is Need.ANY and not (kind is EntityKind.PLATFORM and scan.text[start - 1 : start] == "的"):
        return Candidate(start, end, kind, 1, (), f"grammar:{label}-head")
    if need is Need.PURPOSE and _is_to_be_made(scan, start, head, end):
        return Candidate(start, end, kind, 2, (), f"grammar:{label}-purpose")
    return None


def _says_enough(scan: Scan, start: int, opened: int, head: int, need: Need) -> bool:
    """Whether what stands between the proper opening and the head makes a name of them."""
    if scan.text[start] == "“":
        return all(scan.starts[at].word is not Word.JOIN for at in range(opened, head) if at in scan.starts)
    if opened < head:
        return True
    name = scan.name_starts.get(start)
    return need is not Need.PURPOSE and (name is None or not scan.text[start:opened].endswith(("区", "园", "城")))


def proper_opening(scan: Scan, start: int, end: int) -> int:
    """How many characters at `start` open a proper name: a known name, 国家, 省 before a noun, a quoted word; 0 if none."""
    name = scan.name_starts.get(start)
    if name is not None and name.rows and name.end <= end:
        return name.end - start
    lexeme = scan.starts.get(start)
    if lexeme is not None and lexeme.word is Word.PROPER:
        return lexeme.end - start
    if scan.text[start] == "“" and start in scan.closers:
        return scan.closers[start] + 1 - start
    if lexeme is None and scan.text[start] in "省市区县" and end - start > 2:
        return 1
    return 0


def _is_to_be_made(scan: Scan, start: int, head: int, end: int) -> bool:
    """Whether the text says that the thing is to be made, not that there are such things."""
    before = scan.text[max(0, start - 5) : start].rstrip("“")
    if scan.text[head:end] in VISION_HEADS and before.endswith(("打造", "的", "建成", "成为")):
        return False
    if before.endswith("、") and any(scan.starts[at].word is Word.JOIN for at in range(start, head) if at in scan.starts):
        return False
    return (
        before.endswith(CREATING_VERBS)
        or before[-1:] in LISTING_SIGNS
        or scan.text.startswith(("建设", "等", "、", "和"), end)
    )
