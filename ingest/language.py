"""The words of a document: a spaCy pipeline that cuts Chinese with a jieba dictionary of its own.

Names are found on characters before (`mentions.py`): here they are boundaries that no word crosses, and those of the
gazetteer are words of their own; all else is cut as jieba cuts it without its guesser of new words. rjieba is jieba in
Rust: the same words at many times the speed, and each instance has a dictionary of its own, so that words added here
are not seen by any other user of jieba.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import rjieba
import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc
from spacy.vocab import Vocab

from ingest.rules.stop_words import STOP_WORDS
from ingest.working import WorkingMention

MENTIONS = "mentions"
GAZETTEER_RULE = "gazetteer:"

# A content word has two characters at least; single ones are left-overs of the cutting.
MIN_TERM = 2

# Words whose judgement is remembered; a corpus of plans has fewer.
MAX_REMEMBERED = 100_000
WORDLIKE = re.compile("[一-龥A-Za-z]")

# Stretches of Chinese are cut by the dictionary, Latin words and numbers stay whole, all else stands alone.
STRETCH = re.compile("[一-龥]+|[A-Za-z0-9]+(?:[.%-][A-Za-z0-9]+)*|.", re.DOTALL)


# jieba guesses new words by a hidden Markov model: names are found by other means here, and its guesses are theirs.
NO_GUESSING = False


class Words(NamedTuple):
    """A stretch of text as spaCy holds it, and its words once more as they were cut."""

    doc: Doc
    pieces: Sequence[str]

    def terms(self) -> tuple[str, ...]:
        """The content words, in order, with repetitions."""
        return tuple(filter(is_content, self.pieces))


class Language(NamedTuple):
    """A spaCy pipeline and the tokenizer in it."""

    pipeline: Pipeline
    tokenizer: "WordTokenizer"

    def read(self, text: str, mentions: Sequence[WorkingMention], start: int, end: int) -> Words:
        """The words of text[start:end], and the mentions in it as the span group `mentions`.

        The mentions are those of the whole text, in order, none inside another; each begins and ends with a word.
        """
        first = bisect_left(mentions, start, key=lambda mention: mention.start)
        last = bisect_right(mentions, end, key=lambda mention: mention.end)
        inside = mentions[first:last]
        pieces = list(self.tokenizer.iter_words(text, inside, start, end))
        doc = Doc(self.pipeline.vocab, words=pieces, spaces=[False] * len(pieces))
        spans = (doc.char_span(m.start - start, m.end - start, label=m.kind.value) for m in inside)
        doc.spans[MENTIONS] = [span for span in spans if span is not None]
        return Words(doc, pieces)


class WordTokenizer:
    """Cuts a text at the names in it, then what lies between them by the dictionary."""

    def __init__(self, vocab: Vocab, words: rjieba.Jieba) -> None:
        self.vocab = vocab
        self.words = words

    def __call__(self, text: str) -> Doc:
        """The document of all pieces of a text without known names; white space included, so nothing is lost."""
        pieces = list(self.iter_words(text, (), 0, len(text)))
        return Doc(self.vocab, words=pieces, spaces=[False] * len(pieces))

    def iter_words(
        self, text: str, mentions: Iterable[WorkingMention], start: int, end: int
    ) -> Iterator[str]:
        """All pieces of text[start:end] in order."""
        for mention in mentions:
            yield from self._cut(text, start, mention.start)
            if mention.rule.startswith(GAZETTEER_RULE):
                yield text[mention.start : mention.end]
            else:
                yield from self._cut(text, mention.start, mention.end)
            start = mention.end
        yield from self._cut(text, start, end)

    def _cut(self, text: str, start: int, end: int) -> Iterator[str]:
        for match in STRETCH.finditer(text, start, end):
            stretch = match.group()
            if len(stretch) == 1 or stretch.isascii():
                yield stretch
            else:
                yield from self.words.cut(stretch, NO_GUESSING)


@lru_cache(maxsize=MAX_REMEMBERED)
def is_content(word: str) -> bool:
    """Whether a word says what a text is about.

    >>> [word for word in ("推进", "数字", "贸易", "2025", "的", "5G") if is_content(word)]
    ['数字', '贸易', '5G']
    """
    return len(word) >= MIN_TERM and word not in STOP_WORDS and WORDLIKE.search(word) is not None


def load_language(lexicon: Iterable[str] = ()) -> Language:
    """The pipeline, with the lexicon's words added to its dictionary."""
    pipeline = spacy.blank("zh")
    tokenizer = WordTokenizer(pipeline.vocab, load_words(lexicon))
    pipeline.tokenizer = tokenizer
    return Language(pipeline, tokenizer)


def load_words(lexicon: Iterable[str]) -> rjieba.Jieba:
    """A jieba dictionary of our own with the lexicon's words added; takes a tenth of a second."""
    words = rjieba.Jieba()
    for word in lexicon:
        words.add_word(word, None, None)
    return words
