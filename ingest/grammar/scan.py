"""One pass over the text that tells where words, known names, quotes and brackets are.

The grammar then walks from a head to the left by look-ups alone, LOOK_BACK characters at most, so that its cost
grows with the text and with nothing else.
"""

import re
from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import NamedTuple

from ingest.gazetteer import Gazetteer, Hit, Matcher
from ingest.rules.heads import ORGANIZATION_HEADS, PLATFORM_HEADS, PROGRAMME_HEADS, ZONE_HEADS
from ingest.rules.name_words import CUT_WORDS, JOIN_WORDS, PLAIN_WORDS, PROPER_WORDS, SOFT_WORDS

# Names longer than this to the left of their head are not names: the longest in the surveyed plans has 34.
LOOK_BACK = 40

# A bracket or quote inside a name holds a place or a catchword, not a sentence.
MAX_BRACKET = 14
MAX_QUOTE = 30

# 10个省级工业互联网创新中心: how many there are is no part of the name.
COUNTED = re.compile("[0-9一二三四五六七八九十百千]{1,4}[余多]?[个家项批座处条类]左?右?")

# Longer names are not made by chance across the words of a sentence.
MAX_SPLIT = 3

STOPS = frozenset("。;!?\n\r\t :,、《》〈〉<>…—·=+|/\\*#\u3000\xa0")
OPENERS = STOPS | {"“", "("}
CLOSED_BY = {"“": "”", "(": ")", "[": "]"}
SIGNS = re.compile("[“”()\\[\\]\n]")

# How far back a word that covers a letter may begin.
MAX_WORD = 8


class Word(Enum):
    """What a word does to a name."""

    CUT = "cut"
    SOFT = "soft"
    JOIN = "join"
    PROPER = "proper"
    PLAIN = "plain"
    HEAD = "head"


class Lexeme(NamedTuple):
    """A word of the tables at [start, end); `opens` when nothing but verbs stands before it in its phrase."""

    start: int
    end: int
    word: Word
    opens: bool


class Scan(NamedTuple):
    """The text and what was seen in it. Maps go from a position to what starts or ends there."""

    text: str
    starts: Mapping[int, Lexeme]
    ends: Mapping[int, Lexeme]
    heads: tuple[Lexeme, ...]
    names: tuple[Hit, ...]
    name_starts: Mapping[int, Hit]
    name_ends: Mapping[int, Hit]
    organs: tuple[tuple[int, int], ...]
    openers: Mapping[int, int]  # position of a closing quote or bracket → position of its opening one
    closers: Mapping[int, int]


class Vocabulary(NamedTuple):
    """The automaton over all words, and the class of each."""

    matcher: Matcher
    classes: Mapping[str, Word]


@cache
def load_vocabulary() -> Vocabulary:
    """The words of `ingest/rules/`; later tables win over earlier ones where a word stands in two.

    A plain word that ends in a head (联合实验室) is left out: the head would not be seen.
    """
    heads = tuple({head for table in (*ZONE_HEADS.values(), *PLATFORM_HEADS.values()) for head in table})
    heads += (*ORGANIZATION_HEADS, *PROGRAMME_HEADS)
    classes: dict[str, Word] = {}
    for word_class, table in (
        (Word.CUT, CUT_WORDS),
        (Word.SOFT, SOFT_WORDS),
        (Word.JOIN, JOIN_WORDS),
        (Word.PLAIN, tuple(word for word in PLAIN_WORDS if not word.endswith(heads))),
        (Word.PROPER, PROPER_WORDS),
        (Word.HEAD, heads),
    ):
        classes.update(dict.fromkeys(table, word_class))
    return Vocabulary(Matcher(tuple(classes)), classes)


def scan_text(text: str, gazetteer: Gazetteer) -> Scan:
    """The scan of `text`: words, names of the gazetteer that cut no word, organs, pairs of signs."""
    lexemes = _find_lexemes(text)
    starts = {lexeme.start: lexeme for lexeme in lexemes}
    fitting = (fit_name(hit, text, starts, gazetteer) for hit in gazetteer.find_names(text))
    names = tuple(hit for hit in fitting if hit is not None)
    openers = _pair_signs(text)
    return Scan(
        text=text,
        starts=starts,
        ends={lexeme.end: lexeme for lexeme in lexemes},
        heads=tuple(lexeme for lexeme in lexemes if lexeme.word is Word.HEAD),
        names=names,
        name_starts={hit.start: hit for hit in names},
        name_ends={hit.end: hit for hit in names},
        organs=tuple(gazetteer.find_organs(text)),
        openers=openers,
        closers={opener: closer for closer, opener in openers.items()},
    )


def fit_name(hit: Hit, text: str, starts: Mapping[int, Lexeme], gazetteer: Gazetteer) -> Hit | None:
    """The hit, without a last letter that belongs to the next word (杭州市|域); None where it cuts a word (创|新区|域)."""
    if hit.end - hit.start > MAX_SPLIT:
        return hit
    if any(
        at in starts and starts[at].end > hit.start for at in range(max(0, hit.start - MAX_SPLIT), hit.start)
    ):
        return None
    crossing = next(
        (at for at in range(hit.start, hit.end) if at in starts and starts[at].end > hit.end), None
    )
    if crossing is None:
        return hit
    use = gazetteer.names.get(text[hit.start : crossing])
    return Hit(hit.start, crossing, use.rows, use.short_rows) if use and use.rows else None


def _find_lexemes(text: str) -> list[Lexeme]:
    vocabulary = load_vocabulary()
    lexemes: list[Lexeme] = []
    last_end, last_word, last_opens = 0, Word.CUT, True
    for pattern, start, end in vocabulary.matcher.find(text):
        if last_end == start and start > 0:
            opens = last_word is Word.CUT or (
                last_opens and (last_word is Word.SOFT or last_word is Word.JOIN)
            )
        else:
            opens = start == 0 or text[start - 1] in OPENERS
        last_end, last_word, last_opens = end, vocabulary.classes[pattern], opens
        lexemes.append(Lexeme(start, end, last_word, opens))
    return lexemes


def _pair_signs(text: str) -> dict[int, int]:
    """Closing → opening positions of short quotes and brackets that close in their line."""
    pairs: dict[int, int] = {}
    stack: list[tuple[int, str]] = []
    for match in SIGNS.finditer(text):
        sign, index = match.group(), match.start()
        if sign in CLOSED_BY:
            stack.append((index, sign))
        elif sign == "\n":
            stack.clear()
        elif stack and CLOSED_BY[stack[-1][1]] == sign:
            opener, _ = stack.pop()
            if _is_short(text, opener, index):
                pairs[index] = opener
    return pairs


def _is_short(text: str, opener: int, closer: int) -> bool:
    limit = MAX_QUOTE if text[closer] == "”" else MAX_BRACKET
    return closer - opener <= limit + 1 and "简称" not in text[opener:closer]


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
    if lexeme.start in scan.name_ends:
        return False
    after = scan.starts.get(lexeme.end)
    if lexeme.end in scan.name_starts or (after is not None and after.word is Word.PROPER):
        return False
    before = scan.ends.get(lexeme.start)
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


def is_inside_word(scan: Scan, place: int) -> bool:
    """Whether the letter at `place` belongs to a word or a name that begins before it."""
    return any(
        start in pieces and pieces[start].end > place
        for start in range(max(0, place - MAX_WORD), place)
        for pieces in (scan.starts, scan.name_starts)
    )


def opens_word(scan: Scan, place: int) -> bool:
    """Whether the letter at `place` stands for a territory: not a part of 城市, 市场, 区域."""
    return place not in scan.starts and not is_inside_word(scan, place)
