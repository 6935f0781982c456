"""The lines of a document's head and foot, each with what it is by its form and its neighbours."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from ingest.front.numbers import read_number
from ingest.rules.front_words import DATE_LINE, ISSUER_END, REMARK_LINE, TITLE_END
from ingest.working import WorkingText, WorkingUnit
from schemas.outline import UnitType

# Bodies that sign one document together; a name may be broken over two lines.
MAX_SIGNATURES = 12


class Printed(NamedTuple):
    """A text and where it is printed in the working copy; -1, -1 when it is not printed as such."""

    text: str
    start: int
    end: int


class LineRole(StrEnum):
    """What a line at the head or foot does."""

    DATE = "date"
    NUMBER = "number"
    REMARK = "remark"
    ADDRESSEE = "addressee"
    SIGNATURE = "signature"  # an issuer above a date
    ISSUER = "issuer"  # an issuer above a title
    TITLE = "title"


class FrontLine(NamedTuple):
    """A title unit: its index among the units, its words and its place."""

    unit: int
    text: str
    start: int
    end: int
    role: LineRole


def read_front_lines(working: WorkingText, units: Sequence[WorkingUnit]) -> list[FrontLine]:
    """The document's title units in order, each with its role."""
    lines = [
        _make_line(working.text[unit.start : unit.end], index, unit)
        for index, unit in enumerate(units)
        if unit.type is UnitType.TITLE
    ]
    for index, line in enumerate(lines):
        if line.role is LineRole.DATE:
            _mark_signature(lines, index)
    for index, line in enumerate(lines[:-1]):
        below = lines[index + 1]
        is_above_title = below.unit == line.unit + 1 and below.text.startswith("关于")
        if line.role is LineRole.TITLE and is_above_title and names_issuers(line.text):
            lines[index] = line._replace(role=LineRole.ISSUER)
    return lines


def names_issuers(text: str) -> bool:
    """Whether a line is nothing but names of bodies that issue documents.

    >>> names_issuers("中共杭州市委 杭州市人民政府"), names_issuers("萧山区块建设方案")
    (True, False)
    """
    return all(ISSUER_END.search(part) for part in text.split())


def join_titles(lines: Sequence[FrontLine]) -> list[Printed]:
    """The titles: runs of title lines, each up to a line that ends as titles do."""
    titles: list[Printed] = []
    run: list[FrontLine] = []
    for line in lines:
        if run and (line.role is not LineRole.TITLE or line.unit != run[-1].unit + 1):
            titles.append(join_lines(run))
            run = []
        if line.role is LineRole.TITLE:
            run.append(line)
            if TITLE_END.search(line.text):
                titles.append(join_lines(run))
                run = []
    return [*titles, join_lines(run)] if run else titles


def join_lines(lines: Sequence[FrontLine]) -> Printed:
    """Lines that were one before they were broken."""
    return Printed("".join(line.text for line in lines), lines[0].start, lines[-1].end)


def _make_line(text: str, index: int, unit: WorkingUnit) -> FrontLine:
    return FrontLine(index, text, unit.start, unit.end, _role_of(text))


def _role_of(text: str) -> LineRole:
    if DATE_LINE.fullmatch(text):
        return LineRole.DATE
    if read_number(text):
        return LineRole.NUMBER
    if REMARK_LINE.fullmatch(text):
        return LineRole.REMARK
    return LineRole.ADDRESSEE if text.endswith(":") else LineRole.TITLE


def _mark_signature(lines: list[FrontLine], date: int) -> None:
    """Mark the lines right above a date as a signature, when they name issuers."""
    first = date
    while first > 0 and date - first < MAX_SIGNATURES and _can_sign(lines[first - 1], lines[first]):
        first -= 1
    if first < date and ISSUER_END.search(lines[date - 1].text):
        for index in range(first, date):
            lines[index] = lines[index]._replace(role=LineRole.SIGNATURE)


def _can_sign(line: FrontLine, below: FrontLine) -> bool:
    adjacent = line.unit + 1 == below.unit
    return adjacent and line.role is LineRole.TITLE and not TITLE_END.search(line.text)
