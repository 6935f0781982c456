"""One pass over the text that tells where words, known names, quotes and brackets are.

The grammar then walks from a head to the left by look-ups alone, so that its cost grows with the text and with
nothing else.
"""

from collections.abc import Mapping
from typing import NamedTuple

from ingest.gazetteer import Gazetteer, Hit
from ingest.grammar.pairs import pair_signs
from ingest.grammar.vocabulary import Lexeme, Word, find_lexemes

# Longer names are not made by chance across the words of a sentence.
MAX_SPLIT = 3

# How far back a word that covers a letter may begin.
MAX_WORD = 8


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


def scan_text(text: str, gazetteer: Gazetteer) -> Scan:
    """The scan of `text`: words, names of the gazetteer that cut no word, organs, pairs of signs."""
    lexemes = find_lexemes(text)
    starts = {lexeme.start: lexeme for lexeme in lexemes}
    fitting = (fit_name(hit, text, starts, gazetteer) for hit in gazetteer.find_names(text))
    names = tuple(hit for hit in fitting if hit is not None)
    openers = pair_signs(text)
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
        return None if _is_shielded(hit, starts) else hit
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


def _is_shielded(hit: Hit, starts: Mapping[int, Lexeme]) -> bool:
    """Whether a longer name begins inside a word that shields its letters: 航|空港经济区."""
    return any(
        at in starts and starts[at].word is Word.PLAIN and starts[at].end > hit.start
        for at in range(max(0, hit.start - MAX_SPLIT), hit.start)
    )


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
