"""Zones and platforms by their heads: …小镇, …综合保税区; …研究院, …中心, …平台.

A head alone says nothing. A proper opening (a place, an institution, 国家, a quoted word) makes a name, tier 1; a
purpose makes a description, tier 2, and only where the text says that the thing is to be made; 示范区 and its like
without a proper opening are visions and no names.
"""

import re
from collections.abc import Iterator
from functools import cache

from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import LOOK_BACK, Scan, Word, left_edge, strip_left
from ingest.rules.heads import (
    CLASS_NAMES,
    DEFINITE_ZONES,
    EMPTY_MODIFIERS,
    GATES,
    GENERIC_MODIFIERS,
    KIND_ENDINGS,
    NOT_AFTER_HEAD,
    PLATFORM_HEADS,
    QUOTED_ZONES,
    TELLING_HEADS,
    VISION_HEADS,
    ZONE_HEADS,
    Need,
)
from schemas.entity import EntityKind

# Verbs that bring a thing about; …平台建设 behind the head says the same.
CREATING_VERBS = (
    "建设", "搭建", "打造", "建立", "设立", "构建", "组建", "筹建", "布局", "引进", "集聚", "创建", "成立", "建成", "共建", "新建", "建好", "谋划", "推进", "争取", "培育", "开发", "申报", "统一的", "以及", "一批", "完善", "做实", "做优", "做强", "加强", "优化", "依托", "拓展", "健全", "提升", "推动", "加快", "发挥", "集聚", "引入", "投入",
)  # fmt: skip
LISTING_SIGNS = "、和与及的等"
# Verbs that have things as their means or their partner, not as their end.
OTHER_VERBS = frozenset("支持 鼓励 引导 利用 面向 组织 打通 对接 规范 给予 允许 要求 向 由 对 将 把 委托 借助 监管".split())

# 省智能感知技术创新中心; 省市区知识产权保护中心.
TERRITORY = re.compile("省市区|省市|市区|区县|[省市区县](?![级内外域场属直])")

# The fewest characters that can name a purpose.
MIN_PURPOSE = 3
MIN_TELLING = 2
# 创业生态活跃片区 is a description.
MAX_PLAIN_ZONE = 5


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
    if not modifier and scan.text[head:end] in DEFINITE_ZONES:
        return Candidate(start, end, kind, 1, (), "grammar:zone-definite")
    label = kind.value.lower()
    if scan.text[start:end] in CLASS_NAMES:
        return None
    opening = proper_opening(scan, start, head)
    if opening and scan.text[head:end] != "研发机构":
        if _says_enough(scan, start, start + opening, head, end, kind, need):
            return Candidate(start, end, kind, 1, (), f"grammar:{label}-proper")
        return None
    if scan.text[start - 1 : start] == "“" and scan.text[end : end + 1] == "”" and len(modifier) >= MIN_TELLING:
        return Candidate(start, end, kind, 1, (), f"grammar:{label}-quoted")
    if is_loose(modifier) if need is Need.ANY else is_generic(modifier, scan.text[head:end]):
        return None
    if need is Need.ANY and kind is EntityKind.ZONE and len(modifier) > MAX_PLAIN_ZONE:
        return None
    if need is Need.ANY and not (kind is EntityKind.PLATFORM and scan.text[start - 1 : start] == "的"):
        return Candidate(start, end, kind, 1, (), f"grammar:{label}-head")
    if need is Need.PURPOSE and _is_to_be_made(scan, start, head, end):
        return Candidate(start, end, kind, 2, (), f"grammar:{label}-purpose")
    return None


def is_generic(modifier: str, head: str) -> bool:
    """Whether the words before a head say neither purpose nor place.

    >>> is_generic("公共服务", "平台"), is_generic("专业性公共服务", "平台"), is_generic("清算网络", "平台")
    (True, True, False)
    """
    if head in TELLING_HEADS:
        return len(modifier) < MIN_TELLING
    if len(modifier) < (MIN_TELLING if len(head) > MIN_TELLING else MIN_PURPOSE) or modifier in GENERIC_MODIFIERS:
        return True
    return is_loose(modifier)


def is_loose(modifier: str) -> bool:
    """Whether the words before a head are a kind (特色小镇) or hold empty words only."""
    if len(modifier) < MIN_TELLING or modifier.endswith(KIND_ENDINGS):
        return True
    rest = modifier
    while rest:
        shorter = next((rest[: -len(word)] for word in EMPTY_MODIFIERS if rest.endswith(word)), None)
        if shorter is None:
            return False
        rest = shorter
    return True


def _says_enough(scan: Scan, start: int, opened: int, head: int, end: int, kind: EntityKind, need: Need) -> bool:
    """Whether what stands between the proper opening and the head makes a name of them."""
    if scan.text[start] == "“":
        if kind is EntityKind.ZONE and scan.text[head:end] not in QUOTED_ZONES:
            return False
        return all(scan.starts[at].word is not Word.JOIN for at in range(opened, head) if at in scan.starts)
    if scan.text[head:end] in GATES and scan.text[head - 1] in "区园城":
        return False
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
    territory = TERRITORY.match(scan.text, start, end)
    if territory is not None and (lexeme is None or lexeme.end == territory.end()) and end - start > 2:
        return 1 if territory.end() == start + 1 else 0
    return 0


def _is_to_be_made(scan: Scan, start: int, head: int, end: int) -> bool:
    """Whether the text says that the thing is to be made, not that there are such things."""
    before = scan.text[max(0, start - 5) : start].rstrip("“")
    if scan.text[head:end] in VISION_HEADS and before.endswith(("打造", "的", "建成", "成为")):
        return False
    if scan.text.startswith("建设", end):
        return True
    if before.endswith("、") and any(scan.starts[at].word is Word.JOIN for at in range(start, head) if at in scan.starts):
        return False
    if before[-1:] in LISTING_SIGNS:
        return _is_governed(scan, start)
    return before.endswith(CREATING_VERBS)


def _is_governed(scan: Scan, position: int) -> bool:
    """Whether the list or the phrase with 的 that ends at `position` hangs on a verb that brings things about."""
    for here in range(position, max(0, position - LOOK_BACK), -1):
        if scan.text[here - 1] in "。;\n,":
            return False
        lexeme = scan.ends.get(here)
        word = scan.text[lexeme.start : here] if lexeme is not None else ""
        if word in CREATING_VERBS:
            return True
        if word in OTHER_VERBS:
            return False
    return False
