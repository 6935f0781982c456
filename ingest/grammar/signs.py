"""Signs that belong to a name: its abbreviation in brackets behind it, or the name in brackets behind its abbreviation."""

import re
from collections.abc import Mapping

from ingest.grammar.candidate import Candidate
from schemas.entity import EntityKind

# 国际标准化组织(ISO), 世界电子贸易平台(eWTP)
ABBREVIATION = re.compile(r"\([A-Za-z][A-Za-z0-9.&+-]{1,11}\)")
# 香港中文大学(深圳) is a university of its own.
CAMPUS = re.compile(r"\([一-龥]{2,4}\)")
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9-]{1,11}$")
KINDS = frozenset({EntityKind.AGENCY, EntityKind.PLATFORM, EntityKind.ORGANIZATION})


def add_abbreviation(text: str, candidate: Candidate, openers: Mapping[int, int]) -> Candidate:
    """The candidate with its abbreviation: X(ISO) or ISO(X); itself where it has none.

    `openers` leads from a closing bracket to its opening one.
    """
    if candidate.kind not in KINDS:
        return candidate
    campus = CAMPUS.match(text, candidate.end) if candidate.kind is EntityKind.ORGANIZATION else None
    if campus is not None and text.endswith(("大学", "学院"), 0, candidate.end):
        return candidate._replace(end=campus.end(), rows=(), rule="grammar:organization-campus")
    behind = ABBREVIATION.match(text, candidate.end)
    if behind is not None:
        return candidate._replace(end=behind.end())
    if openers.get(candidate.end, -1) == candidate.start - 1 and candidate.start > 0:
        before = LATIN.search(text[max(0, candidate.start - 13) : candidate.start - 1])
        if before is not None:
            return candidate._replace(start=candidate.start - 1 - len(before.group()), end=candidate.end + 1)
    return candidate
