"""The words of a document: a spaCy pipeline that cuts Chinese with a jieba dictionary of its own.

Names are found on characters before (`mentions.py`): here they are boundaries that no word crosses, and those of the
gazetteer are words of their own; all else is cut as jieba cuts it without its guesser of new words. The tokenizer is
private: words added here are not seen by any other user of jieba, and no cache file is written.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from math import log
from typing import NamedTuple

import jieba
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


Weights = dict[str, float]


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

    def __init__(self, vocab: Vocab, words: "jieba.Tokenizer") -> None:
        self.vocab = vocab
        self.weights = make_weights(words)
        self.unknown = -log(words.total)

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
                yield from cut_words(stretch, self.weights, self.unknown)


def make_weights(words: "jieba.Tokenizer") -> Weights:
    """The logarithm of each word's share of all occurrences; 0 for a beginning of words that is no word."""
    total = log(words.total)
    return {word: log(frequency) - total if frequency else 0.0 for word, frequency in words.FREQ.items()}


def cut_words(stretch: str, weights: Weights, unknown: float) -> list[str]:
    """The likeliest words of a stretch of Chinese, as `jieba.cut(stretch, HMM=False)` gives them.

    One pass from the right over jieba's own dictionary; jieba itself first builds the graph of all words and then
    walks it, which takes twice the time. `unknown` is the weight of a character that is no word.
    """
    get = weights.get
    size = len(stretch)
    best, follower = [0.0] * (size + 1), [0] * size
    for start in range(size - 1, -1, -1):
        weight = get(stretch[start])
        top, cut = (weight or unknown) + best[start + 1], start + 1
        if weight is not None:
            for end in range(start + 2, size + 1):
                weight = get(stretch[start:end])
                if weight is None:
                    break
                if weight and weight + best[end] >= top:
                    top, cut = weight + best[end], end
        best[start], follower[start] = top, cut
    return _follow(stretch, follower)


def _follow(stretch: str, follower: list[int]) -> list[str]:
    found, here = [], 0
    while here < len(stretch):
        found.append(stretch[here : follower[here]])
        here = follower[here]
    return found


@lru_cache(maxsize=MAX_REMEMBERED)
def is_content(word: str) -> bool:
    """Whether a word says what a text is about.

    >>> [word for word in ("推进", "数字", "贸易", "2025", "的", "5G") if is_content(word)]
    ['数字', '贸易', '5G']
    """
    return len(word) >= MIN_TERM and word not in STOP_WORDS and WORDLIKE.search(word) is not None


def load_language(lexicon: Iterable[str] = ()) -> Language:
    """The pipeline, with the lexicon's words added to the dictionary; takes about a second."""
    pipeline = spacy.blank("zh")
    tokenizer = WordTokenizer(pipeline.vocab, load_words(lexicon))
    pipeline.tokenizer = tokenizer
    return Language(pipeline, tokenizer)


def load_words(lexicon: Iterable[str]) -> "jieba.Tokenizer":
    """A jieba tokenizer of our own with its dictionary read and the lexicon's words added.

    jieba itself would keep a cache in the machine's shared temporary folder, where anybody could put another.
    """
    words = jieba.Tokenizer()
    words.FREQ, words.total = words.gen_pfdict(words.get_dict_file())
    words.initialized = True
    for word in lexicon:
        words.add_word(word)
    return words
