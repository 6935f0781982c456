"""Short names that the text itself gives: 郑州航空港经济综合实验区(以下简称航空港区)."""

import re
from collections.abc import Iterator, Sequence

from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import Scan
from ingest.naming.matcher import Matcher

DEFINITION = re.compile("\\((?:以下|下文|下)?(?:统称|简称)(?:为|:)?“?(?P<name>[^()“”\n]{2,20})”?\\)")

# Shorter ones are everyday words too: (以下简称方案).
MIN_DEFINED = 3


def find_defined(scan: Scan, named: Sequence[Candidate]) -> Iterator[Candidate]:
    """Each place where a short name stands that the text binds to one of the names that were found."""
    ends = {candidate.end: candidate for candidate in named}
    bound: dict[str, Candidate] = {}
    for match in DEFINITION.finditer(scan.text):
        name, full = match["name"], ends.get(match.start())
        if full is not None and len(name) >= MIN_DEFINED:
            bound.setdefault(name, full)
    if not bound:
        return
    for name, start, end in Matcher(tuple(bound)).find(scan.text):
        full = bound[name]
        yield Candidate(start, end, full.kind, full.tier, (), "grammar:defined")
