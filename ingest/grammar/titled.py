"""Programmes that a heading names: (一)建材工业信息化生态体系构建行动."""

import re
from collections.abc import Iterator, Sequence

from ingest.grammar.candidate import Candidate
from ingest.grammar.edges import strip_left
from ingest.grammar.programmes import is_generic, make_programme
from ingest.grammar.scan import Scan
from ingest.grammar.vocabulary import Word
from ingest.working import WorkingUnit
from schemas.outline import UnitType

# The number as printed, the name, its head; a title with a comma or a colon is no name.
TITLE = re.compile(
    "(?P<number>[\\s(]*(?:第?[一二三四五六七八九十百\\d]{1,4}[)、.:\\s]+|专栏\\s*\\d+[:\\s]*|行动[一二三四五六七八九十\\d]{1,2}[:\\s]+|\\d{1,2}(?=[一-龥]))?)"
    "(?P<name>[^,。;:、“”()\\s]{4,22}?(?P<head>专项行动|行动计划|行动|工程|计划))[。\\s]*$"
)
MIN_NAME = 4


def find_titled(scan: Scan, units: Sequence[WorkingUnit]) -> Iterator[Candidate]:
    """Headings that are the name of a programme and nothing else."""
    for unit in units:
        if unit.type is not UnitType.HEADING:
            continue
        match = TITLE.match(scan.text, unit.start, unit.end)
        if match is None:
            continue
        start = strip_left(scan, match.start("name"), match.start("head"))
        modifier = scan.text[start : match.start("head")]
        if len(modifier) >= MIN_NAME and not is_generic(modifier, match["head"]) and not _joins(scan, match):
            yield make_programme(start, match.end("name"), "title")


def _joins(scan: Scan, match: re.Match[str]) -> bool:
    """Whether the title speaks of several things: 主要任务和重点工程."""
    inside = range(match.start("name"), match.start("head"))
    return any(at in scan.starts and scan.starts[at].word is Word.JOIN for at in inside)
