"""Companies, banks, associations and universities by their heads, with a proper opening."""

from collections.abc import Iterator

from ingest.grammar.candidate import Candidate
from ingest.grammar.edges import left_edge, strip_left
from ingest.grammar.openings import proper_opening
from ingest.grammar.scan import Scan
from ingest.rules.heads import ORGANIZATION_HEADS
from schemas.entity import EntityKind

HEADS = frozenset(ORGANIZATION_HEADS)
# 苏州银行, 杭州大学: a place is name enough.
NAMED_BY_PLACE = frozenset({"银行", "大学"})


def find_organizations(scan: Scan) -> Iterator[Candidate]:
    """Organizations that the grammar finds, overlaps included."""
    for head in scan.heads:
        if scan.text[head.start : head.end] not in HEADS:
            continue
        start = strip_left(scan, left_edge(scan, head.start), head.start)
        opening = proper_opening(scan, start, head.start)
        if opening and (start + opening < head.start or scan.text[head.start : head.end] in NAMED_BY_PLACE):
            yield Candidate(start, head.end, EntityKind.ORGANIZATION, 1, (), "grammar:organization-proper")
