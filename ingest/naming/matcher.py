"""Many strings found at once in running text, on characters."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ahocorasick_rs import AhoCorasick, MatchKind


@dataclass(frozen=True)
class Matcher:
    """An Aho-Corasick automaton over strings, leftmost-longest."""

    patterns: tuple[str, ...]

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self.patterns, matchkind=MatchKind.LeftmostLongest)

    def find_indexes(self, text: str) -> list[tuple[int, int, int]]:
        """The pattern's number, start and end of each match."""
        return self._automaton.find_matches_as_indexes(text)

    def find(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Pattern, start and end of each match."""
        for index, start, end in self.find_indexes(text):
            yield self.patterns[index], start, end
