"""Contests: “郑创汇”国际创新创业大赛, “OPC创业大赛”, 参加创客中国大赛."""

import re
from collections.abc import Iterator

from ingest.grammar.candidate import Candidate
from ingest.grammar.edges import left_edge, strip_left
from ingest.grammar.programmes import make_programme
from ingest.grammar.scan import Scan
from ingest.rules.programme_words import GENERIC_CONTESTS, HELD

CONTEST = "(?:大赛|创业赛|挑战赛|创新赛|锦标赛|公开赛)"
# The last letter first: a literal is found faster than a choice.
HEAD = re.compile("赛(?:(?<=大赛)|(?<=(?:创业|挑战|创新|锦标|公开)赛))")
QUOTED = re.compile(f"“[^“”\n]{{1,20}}”[^的等“”,。、;:\n]{{0,16}}?{CONTEST}")
WHOLE = re.compile(f"(?<=“)[^“”\n、,。]{{2,20}}{CONTEST}(?=”)")
# In a list of events the verb stands before the first.
EVENTS = ("赛", "大会", "峰会", "论坛", "博览会", "展览会", "活动周")
MIN_NAME = 2
MAX_NAME = 24


def find_contests(scan: Scan) -> Iterator[Candidate]:
    """Contests by name, overlaps included."""
    for pattern in (QUOTED, WHOLE):
        for match in pattern.finditer(scan.text):
            yield make_programme(match.start(), match.end(), "contest")
    for match in HEAD.finditer(scan.text):
        head = match.end() - (2 if scan.text.endswith("大赛", 0, match.end()) else 3)
        start = strip_left(scan, left_edge(scan, head), head)
        modifier = scan.text[start:head]
        # What a quote opens was read above.
        named = (
            "“" not in modifier and MIN_NAME <= len(modifier) <= MAX_NAME and modifier not in GENERIC_CONTESTS
        )
        if named and _is_held(scan.text, start):
            yield make_programme(start, match.end(), "contest")


def _is_held(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start]
    return before.endswith(HELD) or (before.endswith(("、", "和")) and before[:-1].endswith(EVENTS))
