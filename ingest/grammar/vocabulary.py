"""The words that decide where names begin and end, as one automaton, and where they stand in a text."""

from enum import Enum
from functools import cache
from typing import NamedTuple

from ingest.naming.matcher import Matcher
from ingest.rules.heads import ORGANIZATION_HEADS, PLATFORM_HEADS, PROGRAMME_HEADS, ZONE_HEADS
from ingest.rules.name_words import CUT_WORDS, JOIN_WORDS, PLAIN_WORDS, PROPER_WORDS, SOFT_WORDS

# No name goes on over these.
STOPS = frozenset("。;!?\n\r\t :,、《》〈〉<>…—·=+|/\\*#\u3000\xa0")
OPENERS = STOPS | {"“", "("}


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


class Vocabulary(NamedTuple):
    """The automaton over all words, and the class of each, in the order of its patterns."""

    matcher: Matcher
    classes: tuple[Word, ...]


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
    return Vocabulary(Matcher(tuple(classes)), tuple(classes.values()))


def find_lexemes(text: str) -> list[Lexeme]:
    """The words of the tables in `text`, leftmost-longest, in order."""
    matcher, classes = load_vocabulary()
    lexemes: list[Lexeme] = []
    last_end, last_word, last_opens = 0, Word.CUT, True
    for index, start, end in matcher.find_indexes(text):
        if last_end == start and start > 0:
            opens = last_word is Word.CUT or (
                last_opens and (last_word is Word.SOFT or last_word is Word.JOIN)
            )
        else:
            opens = start == 0 or text[start - 1] in OPENERS
        last_end, last_word, last_opens = end, classes[index], opens
        lexemes.append(Lexeme(start, end, last_word, opens))
    return lexemes
