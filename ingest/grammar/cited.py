"""Cited documents: a title in 《》, with its number in brackets where there is one."""

import re
from collections.abc import Iterator

from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import Scan
from schemas.entity import EntityKind

# A title runs over at most two lines of print; what is longer lost its closing sign.
MAX_TITLE = 120
SIGNS = re.compile("[《》\n]")

# (国发[2020]10号), (国办发[2021)8号), (第19号), (浙委发[2018] 20号): brackets may be mismatched, blanks may stand inside.
NUMBER = re.compile(
    r"\([^()\n。]{0,16}?[\[(〔﹝]?\s*\d{4}\s*[\])〕﹞]?\s*第?\s*\d{1,5}\s*号\)|\((?:[一-龥]{0,10}令)?第\s*\d{1,5}\s*号\)"
)


def find_cited(scan: Scan) -> Iterator[Candidate]:
    """All titles in 《》, outermost signs only, with the number that follows."""
    for start, end in iter_titles(scan.text):
        number = NUMBER.match(scan.text, end)
        yield Candidate(
            start, number.end() if number else end, EntityKind.POLICY_DOCUMENT, 1, (), "grammar:cited"
        )


def iter_titles(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each title in 《》 that closes within its line and MAX_TITLE; inner titles belong to the outer.

    >>> list(iter_titles("《关于〈办法〉和《细则》的通知》》。"))
    [(0, 16)]
    """
    opener, depth = 0, 0
    for match in SIGNS.finditer(text):
        sign = match.group()
        if sign == "《":
            if depth == 0 or match.start() - opener > MAX_TITLE:
                opener, depth = match.start(), 0
            depth += 1
        elif sign == "\n":
            depth = 0
        elif depth:
            depth -= 1
            if depth == 0 and match.end() - opener <= MAX_TITLE:
                yield opener, match.end()
