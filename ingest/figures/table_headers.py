"""The head of an indicator table: which columns hold values, of what year, reached or promised."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from ingest.figures.table_cells import Cell, CellKind, read_unit
from ingest.figures.years import YEAR_NUMBER, find_periods
from ingest.rules import table_words as words

# More cells than this are no head.
MAX_HEADER = 60


class Role(Enum):
    """What a column of values holds."""

    ACTUAL = "actual"
    TARGET = "target"
    GROWTH = "growth"
    OPEN = "open"  # a bare year: what it is depends on the other columns


class Column(NamedTuple):
    """A column; `role` is None where it holds no values."""

    role: Role | None
    year: str
    text: str


class Header(NamedTuple):
    """A table's head: the texts of its cells (which repeat on a new page), its columns, and what holds for all rows."""

    texts: frozenset[str]
    columns: tuple[Column, ...]
    has_ordinal: bool
    unit: str  # of all values, where it is printed once above the head
    length: int

    def promises(self) -> bool:
        """Whether any column holds targets."""
        return any(column.role is Role.TARGET for column in self.columns)

    def values(self) -> tuple[Column, ...]:
        """The columns that hold values, in order."""
        return tuple(column for column in self.columns if column.role is not None)


def read_header(cells: Sequence[Cell], caption: str, *, own_year: str = "") -> Header:
    """The header that the cells begin with.

    `caption` gives the year where the columns name none; `own_year` is the document's, "" when unknown: a bare year
    before it was reached.
    """
    unit, length = "", 0
    if cells and cells[0].kind is CellKind.UNIT and "单位" in cells[0].text:
        unit, length = read_unit(cells[0].text), 1
    while length < min(len(cells), MAX_HEADER) and is_header_cell(cells[length]):
        length += 1
    texts = [cell.text for cell in cells[:length]]
    columns = tuple(_settle(_merge([_make_column(text) for text in texts]), _year(caption), own_year))
    joined = "".join(texts)
    return Header(
        frozenset(texts),
        columns,
        words.ORDINAL_COLUMN.search(joined) is not None,
        unit,
        length,
    )


def is_header_cell(cell: Cell) -> bool:
    """Whether a cell is made of header words alone."""
    if cell.kind is CellKind.EMPTY or len(cell.text) > words.MAX_HEADER_CELL:
        return False
    return words.HEADER.match(cell.text) is not None


def _make_column(text: str) -> Column:
    year = _year(text)
    if (
        words.CHARGE_COLUMN.search(text)
        or words.UNIT_COLUMN.search(text)
        or words.PROPERTY_COLUMN.search(text)
    ):
        return Column(None, "", text)
    if words.GROWTH_COLUMN.search(text):
        return Column(Role.GROWTH, year, text)
    if words.ACTUAL.search(text):
        return Column(Role.ACTUAL, year, text)
    if words.TARGET.search(text) and "指标" not in text:
        return Column(Role.TARGET, year, text)
    return Column(Role.OPEN if year else None, year, text)


def _merge(columns: Sequence[Column]) -> list[Column]:
    """Columns whose head is broken over two cells made one: 2020年 above 实际值."""
    merged: list[Column] = []
    for column in columns:
        last = merged[-1] if merged else None
        if last and last.role is Role.OPEN and column.role in (Role.ACTUAL, Role.TARGET) and not column.year:
            merged[-1] = Column(column.role, last.year, last.text + column.text)
        elif not (last and last.role is not None and column.text in ("(%)", "%", "[累计]")):
            merged.append(column)
    return merged


def _settle(columns: Sequence[Column], year: str, own_year: str) -> list[Column]:
    """The columns with each open one decided, and with a year where they promise something."""
    known = [column.year for column in columns if column.role is not None and column.year]
    last = max(known, default=year)
    reached = own_year or _first_promised(known)
    settled = []
    for column in columns:
        if column.role is Role.OPEN:
            column = column._replace(role=Role.ACTUAL if column.year < reached else Role.TARGET)
        if column.role in (Role.TARGET, Role.GROWTH) and not column.year:
            column = column._replace(year=last if column.role is Role.GROWTH else year or last)
        settled.append(column)
    return settled


def _first_promised(years: Sequence[str]) -> str:
    """Of several years the second; of three in a row, or of one, the first."""
    different = sorted(set(years))
    in_a_row = len(different) > 2 and int(different[-1]) - int(different[0]) == len(different) - 1
    return "" if in_a_row or len(different) < 2 else different[1]


def _year(text: str) -> str:
    years = YEAR_NUMBER.findall(text)
    return years[-1] if years else find_periods(text)
