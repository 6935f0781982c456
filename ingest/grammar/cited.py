"""Cited documents: a title in 《》, with its number in brackets where there is one."""

import re
from collections.abc import Iterator

from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import Scan
from schemas.entity import EntityKind

# A title runs over at most two lines of print; what is longer lost its closing sign.
MAX_TITLE = 120

# (国发[2020]10号), (国办发[2021)8号), (第19号), (浙委发[2018] 20号): brackets may be mismatched, blanks may stand inside.
NUMBER = re.compile(r"\([^()\n。]{0,16}?[\[(〔﹝]?\s*\d{4}\s*[\])〕﹞]?\s*第?\s*\d{1,5}\s*号\)|\((?:[一-龥]{0,10}令)?第\s*\d{1,5}\s*号\)")


def find_cited(scan: Scan) -> Iterator[Candidate]:
    """All titles in 《》, outermost signs only, with the number that follows."""
    text = scan.text
    start = text.find("《")
    while start >= 0:
        end = close_title(text, start)
        if end:
            number = NUMBER.match(text, end)
            end = number.end() if number else end
            yield Candidate(start, end, EntityKind.POLICY_DOCUMENT, 1, (), "grammar:cited")
        start = text.find("《", max(end, start + 1))


def close_title(text: str, start: int) -> int:
    """The end of the title that opens at `start`, 0 when it does not close within its line and MAX_TITLE.

    >>> close_title("《关于〈办法〉和《细则》的通知》》。", 0)
    16
    """
    depth = 0
    for index in range(start, min(len(text), start + MAX_TITLE)):
        sign = text[index]
        if sign == "\n":
            return 0
        if sign == "《":
            depth += 1
        elif sign == "》":
            depth -= 1
            if depth == 0:
                return index + 1
    return 0
