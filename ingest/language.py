"""The words of a text: a spaCy pipeline that cuts Chinese with a jieba dictionary of its own.

Names of the gazetteer are boundaries that no word crosses, and words of their own; what lies between them is cut as
jieba cuts it without its guesser of new words. The tokenizer is private: words added here are not seen by any other
user of jieba, and no cache file is written.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import log
from typing import NamedTuple

import jieba
import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from ingest.gazetteer import Gazetteer
from ingest.rules.stop_words import STOP_WORDS
from ingest.working import WorkingMention

MENTIONS = "mentions"

# A content word has two characters at least; single ones are left-overs of the cutting.
MIN_TERM = 2

# Words whose judgement is remembered; a corpus of plans has fewer.
MAX_REMEMBERED = 100_000
WORDLIKE = re.compile("[一-龥A-Za-z]")

# Stretches of Chinese are cut by the dictionary, Latin words and numbers stay whole, all else stands alone.
STRETCH = re.compile("[一-龥]+|[A-Za-z0-9]+(?:[.%-][A-Za-z0-9]+)*|.", re.DOTALL)


class Language(NamedTuple):
    """A pipeline and its tokenizer; `terms` and `read` are all that other stages use of them."""

    pipeline: Pipeline
    tokenizer: "NameTokenizer"

    def terms(self, text: str) -> tuple[str, ...]:
        """The content words of `text` in order, with repetitions; names of the gazetteer are one word.

        The tokenizer's words, without a spaCy document around them: a task needs no more, and it takes half the time.
        """
        return tuple(filter(is_content, self.tokenizer.iter_words(text)))

    def read(self, text: str, mentions: Iterable[WorkingMention] = ()) -> Doc:
        """The text as a spaCy document, its mentions (positions in `text`) in the span group `mentions`.

        A mention that begins or ends inside a word is widened to whole words; its own extent stays in the mention.
        """
        doc = self.pipeline.make_doc(text)
        spans = [doc.char_span(m.start, m.end, label=m.kind.value, alignment_mode="expand") for m in mentions]
        doc.spans[MENTIONS] = [span for span in spans if isinstance(span, Span)]
        return doc


class NameTokenizer:
    """Cuts a text at the gazetteer's names, then what lies between them by the dictionary."""

    def __init__(self, vocab: Vocab, gazetteer: Gazetteer, words: "jieba.Tokenizer") -> None:
        self.vocab = vocab
        self.gazetteer = gazetteer
        self.words = words

    def __call__(self, text: str) -> Doc:
        """The document of all pieces of the text, white space included, so that nothing is lost."""
        pieces = list(self.iter_words(text))
        return Doc(self.vocab, words=pieces, spaces=[False] * len(pieces))

    def iter_words(self, text: str) -> Iterator[str]:
        """All pieces of the text in order."""
        last = 0
        for hit in self.gazetteer.find_names(text):
            yield from self._cut(text, last, hit.start)
            yield text[hit.start : hit.end]
            last = hit.end
        yield from self._cut(text, last, len(text))

    def _cut(self, text: str, start: int, end: int) -> Iterator[str]:
        for match in STRETCH.finditer(text, start, end):
            stretch = match.group()
            if len(stretch) == 1 or stretch.isascii():
                yield stretch
            else:
                yield from cut_words(stretch, self.words)


def cut_words(stretch: str, words: "jieba.Tokenizer") -> list[str]:
    """The likeliest words of a stretch of Chinese, as `jieba.cut(stretch, HMM=False)` gives them.

    One pass from the right over jieba's own dictionary, where a prefix of a word has the frequency 0; jieba itself
    first builds the graph of all words and then walks it, which takes twice the time.
    """
    frequencies, unknown = words.FREQ, -log(words.total)
    size = len(stretch)
    best, follower = [0.0] * (size + 1), [0] * size
    for start in range(size - 1, -1, -1):
        frequency = frequencies.get(stretch[start])
        top = (log(frequency) + unknown if frequency else unknown) + best[start + 1]
        cut, end = start + 1, start + 2
        while end <= size and frequency is not None:
            frequency = frequencies.get(stretch[start:end])
            if frequency and (score := log(frequency) + unknown + best[end]) >= top:
                top, cut = score, end
            end += 1
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


def load_language(gazetteer: Gazetteer) -> Language:
    """The pipeline with the gazetteer's names and lexicon; takes about a second, for jieba's dictionary."""
    pipeline = spacy.blank("zh")
    tokenizer = NameTokenizer(pipeline.vocab, gazetteer, load_words(gazetteer.lexicon))
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
