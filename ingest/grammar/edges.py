"""Where a name begins: the walk from its head to the left."""

import re

from ingest.grammar.scan import Scan
from ingest.grammar.vocabulary import STOPS, Lexeme, Word

# Names longer than this to the left of their head are not names: the longest in the surveyed plans has 34.
LOOK_BACK = 40

# 10个省级工业互联网创新中心: how many there are is no part of the name.
COUNTED = re.compile("[0-9一二三四五六七八九十百千]{1,4}[余多]?[个家项批座处条类]左?右?")


def left_edge(scan: Scan, position: int) -> int:
    """Where the phrase that ends at `position` begins: after the last cut, at most LOOK_BACK characters back."""
    floor = max(0, position - LOOK_BACK)
    here = position
    while here > floor:
        before = _step_left(scan, here)
        if before is None or before < floor:
            break
        here = before
    return here


def _step_left(scan: Scan, here: int) -> int | None:
    """The start of the piece that ends at `here`, None where a name cannot go on."""
    sign = scan.text[here - 1]
    if sign in "”)]":
        return scan.openers.get(here - 1)
    if sign in STOPS or sign in "“([":
        return None
    name = scan.name_ends.get(here)
    if name is not None and name.rows:
        return name.start
    lexeme = scan.ends.get(here)
    if lexeme is None:
        return here - 1
    if lexeme.word is Word.CUT or (lexeme.word is Word.SOFT and lexeme.opens):
        return None
    if lexeme.word is Word.JOIN and not _joins_parts(scan, lexeme):
        return None
    return lexeme.start


def _joins_parts(scan: Scan, lexeme: Lexeme) -> bool:
    """Whether 和, 及 … stands inside one name: not after a head or a known name, not after a cut."""
    if lexeme.opens or lexeme.start == 0 or scan.text[lexeme.start - 1] in STOPS:
        return False
    ending = scan.openers.get(lexeme.start - 1, lexeme.start)
    if lexeme.start in scan.name_ends or ending in scan.name_ends:
        return False
    after = scan.starts.get(lexeme.end)
    if lexeme.end in scan.name_starts or (after is not None and after.word is Word.PROPER):
        return False
    before = scan.ends.get(ending)
    return before is None or before.word not in (Word.HEAD, Word.CUT)


def strip_left(scan: Scan, start: int, end: int) -> int:
    """`start` moved past verbs and joins that open the phrase, never to or beyond `end`."""
    counted = COUNTED.match(scan.text, start, end)
    here = counted.end() if counted else start
    while here < end:
        lexeme = scan.starts.get(here)
        if lexeme is None or lexeme.end >= end or here in scan.name_starts:
            break
        if lexeme.word not in (Word.CUT, Word.JOIN) and not (lexeme.word is Word.SOFT and lexeme.opens):
            break
        here = lexeme.end
    return here


def is_all_verbs(scan: Scan, start: int, end: int) -> bool:
    """Whether nothing but verbs and the like fills [start, end): 参与|大科学装置."""
    here = start
    while here < end:
        lexeme = scan.starts.get(here)
        if lexeme is None or here in scan.name_starts or lexeme.word not in (Word.CUT, Word.SOFT, Word.JOIN):
            return False
        here = lexeme.end
    return True
