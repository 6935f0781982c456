"""Groups for one purpose: leading groups, headquarters, joint conferences, expert committees.

A group's name may hold verbs (省推进“三地一区”建设领导小组), so that it is read from the territory of its phrase.
"""

import re
from collections.abc import Iterator

from ingest.grammar.candidate import Candidate, agency
from ingest.grammar.edges import LOOK_BACK, strip_left
from ingest.grammar.scan import Scan, opens_word
from ingest.naming.matcher import Matcher
from ingest.rules.agency_words import GROUP_HEADS, LOOSE_CUTS, POSTS, SETTING_UP, TERRITORIES

GROUP = Matcher(GROUP_HEADS)

# 一个领导小组加若干个专项小组 counts groups and names none.
COUNTING = re.compile("[个若某]|多层|各类|各级")
STATE_WORDS = ("国务院", "国家", "中国", "中共", "中央")
GROUP_STOPS = "。;,、:!?\n\t 《》"
# A group that the document has named before.
KNOWN_GROUP = "领导小组"


def find_groups(scan: Scan) -> Iterator[Candidate]:
    """Groups that the grammar finds."""
    for word, head, end in GROUP.find(scan.text):
        if scan.text.startswith(POSTS, end):
            continue
        start = group_start(scan, head)
        counted = COUNTING.search(scan.text, start, head) is not None
        if (start < head and not counted) or (start == head and word.startswith(KNOWN_GROUP)):
            yield agency(start, end, "group")


def group_start(scan: Scan, position: int) -> int:
    """Where a group's name begins: at the first territory of its phrase, else behind the last verb before it."""
    here = _after_last(SETTING_UP, scan.text, _phrase_start(scan, position), position)
    for place in range(here, position):
        name = scan.name_starts.get(place)
        if name is not None and name.rows and name.end <= position:
            return place
        letter = scan.text[place] in TERRITORIES and opens_word(scan, place)
        if letter or scan.text.startswith(STATE_WORDS, place):
            return place
    return strip_left(scan, _after_last(LOOSE_CUTS, scan.text, here, position), position)


def _phrase_start(scan: Scan, position: int) -> int:
    here = position
    while here > max(0, position - LOOK_BACK) and scan.text[here - 1] not in GROUP_STOPS:
        sign = scan.text[here - 1]
        opener = scan.openers.get(here - 1, -1) if sign in "”)]" else here - 1
        if opener < 0 or sign in "“([":
            break
        here = opener
    return here


def _after_last(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    last = start
    for match in pattern.finditer(text, start, end):
        last = match.end()
    return last
