"""Companies, banks, associations and universities by their heads, with a proper opening."""

import re
from collections.abc import Iterator

from ingest.grammar.candidate import Candidate
from ingest.grammar.edges import left_edge, strip_left
from ingest.grammar.openings import proper_opening
from ingest.grammar.scan import Scan
from ingest.grammar.vocabulary import Word
from ingest.rules.heads import ORGANIZATION_HEADS
from schemas.entity import EntityKind

HEADS = frozenset(ORGANIZATION_HEADS)
# A member of a charge list: 蜀道集团, 国网四川省电力公司.
LISTED = re.compile(
    "(?<=[、,;:(])(?!企业|跨国|大型|产业集团|龙头|国有|民营)(?:[一-龥]{2,10}集团|国网[一-龥]{2,10}公司)(?=[、,;)。负配牵等])"
)
# 大学生创新创业大赛 names no university.
GOES_ON = ("生",)
# 苏州银行, 杭州大学: a place is name enough.
NAMED_BY_PLACE = frozenset({"银行", "大学"})


def find_organizations(scan: Scan) -> Iterator[Candidate]:
    """Organizations that the grammar finds, overlaps included."""
    for head in scan.heads:
        if scan.text[head.start : head.end] not in HEADS or scan.text.startswith(GOES_ON, head.end):
            continue
        start = strip_left(scan, left_edge(scan, head.start), head.start)
        opening = proper_opening(scan, start, head.start)
        if opening and (start + opening < head.start or scan.text[head.start : head.end] in NAMED_BY_PLACE):
            yield Candidate(start, head.end, EntityKind.ORGANIZATION, 1, (), "grammar:organization-proper")
    yield from _find_listed(scan)


def _find_listed(scan: Scan) -> Iterator[Candidate]:
    for match in LISTED.finditer(scan.text):
        pieces = (scan.starts[at] for at in range(match.start(), match.end()) if at in scan.starts)
        if not any(lexeme.word in (Word.CUT, Word.SOFT) for lexeme in pieces):
            yield Candidate(
                match.start(), match.end(), EntityKind.ORGANIZATION, 1, (), "grammar:organization-listed"
            )
