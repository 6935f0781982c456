"""How fast documents are read, against cutting their text with jieba and doing nothing else."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

import jieba

from ingest.pipeline import Knowledge, read_document
from ingest.sources import Source
from tests.bench.corpus import iter_copies
from tests.bench.timing import cpu_seconds, paired

ROUNDS = 7
LARGE_ROUNDS = 3


class ReadingFigures(NamedTuple):
    """Characters a second of processor time of the pipeline and of bare jieba; time for the larger corpus over the small one's."""

    pipeline: float
    jieba: float
    growth: float

    @property
    def ratio(self) -> float:
        """Pipeline over bare jieba."""
        return self.pipeline / self.jieba


def measure_reading(sources: list[Source], knowledge: Knowledge, *, times: int) -> ReadingFigures:
    """Reads the corpus in turns with bare jieba, then a corpus so many times as large."""
    characters = sum(len(source.text) for source in sources)
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    read = partial(_read_all, sources, knowledge)
    read()
    own, bare = paired(read, partial(_cut_all, sources, tokenizer.lcut), rounds=ROUNDS, clock=cpu_seconds)
    # As much work in a row on both sides: a processor that is hot for long is slower than one that starts.
    often = partial(_read_all, sources * times, knowledge)
    larger = partial(_read_all, list(iter_copies(sources, times)), knowledge)
    small, large = paired(often, larger, rounds=LARGE_ROUNDS, clock=cpu_seconds)
    return ReadingFigures(characters / own, characters / bare, times * large / small)


def _read_all(sources: Iterable[Source], knowledge: Knowledge) -> None:
    for source in sources:
        read_document(source, knowledge)


def _cut_all(sources: Iterable[Source], cut: Callable[[str], list[str]]) -> None:
    for source in sources:
        cut(source.text)
