"""Particular funds: 杭州产业基金集群, 省产业基金, 视谷基金, 天使投资引导基金."""

import re
from collections.abc import Iterator

from ingest.grammar.candidate import Candidate
from ingest.grammar.edges import left_edge, strip_left
from ingest.grammar.openings import proper_opening
from ingest.grammar.purposes import is_to_be_made
from ingest.grammar.scan import Scan
from ingest.grammar.vocabulary import Word
from ingest.rules.wordlist import words
from schemas.entity import EntityKind

# 基金小镇, 基金管理人, 基金业 are other things.
FUND = re.compile("基金(?:集群)?(?!会|管理|公司|小镇|港|人|业|类|份额|产品|组织|大厦|中心|丛林|投资者)")
GUIDING = "引导"
# Kinds of funds; a purpose must stand before them: 天使投资引导基金 is one that is known, 政府引导基金 is not.
KINDS = frozenset(
    words(
        """
政府 产业 政府产业 投资 产业投资 创业投资 创投 股权投资 股权 私募 私募股权 社会 社会资本 专项 发展 引导 政府投资
政府性 政府出资 母 公募 并购 并购重组 各类 子 风险 风险投资 公益 慈善 市场化 社保 养老 产业发展 国有
"""
    )
)
MIN_PURPOSE = 4


def find_funds(scan: Scan) -> Iterator[Candidate]:
    """Funds that have a name, overlaps included."""
    for match in FUND.finditer(scan.text):
        guiding = scan.text.endswith(GUIDING, 0, match.start())
        head = match.start() - len(GUIDING) * guiding
        start = strip_left(scan, left_edge(scan, head), head)
        if start < head and _is_particular(scan, start, head, match.end()):
            yield Candidate(start, match.end(), EntityKind.ORGANIZATION, 1, (), "grammar:organization-fund")


def _is_particular(scan: Scan, start: int, head: int, end: int) -> bool:
    guiding = scan.text.startswith(GUIDING, head)
    opening = proper_opening(scan, start, head)
    if opening:
        return start + opening < head or guiding
    # 视谷 is a zone by its head alone.
    lexeme = scan.starts.get(start)
    if lexeme is not None and lexeme.word is Word.HEAD and lexeme.end == head:
        return scan.text[head - 1] == "谷"
    modifier = scan.text[start:head]
    if not guiding or len(modifier) < MIN_PURPOSE or modifier in KINDS:
        return False
    return not is_to_be_made(scan, start, head, end)
