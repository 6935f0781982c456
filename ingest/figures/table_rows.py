"""Rows of an indicator table, rebuilt where its cells stand a line each.

row := [ group ] [ ordinal ] name { name } [ unit ] { value } [ property ]

A cell may be missing, a name or a value broken over two lines, a group's name followed by the count of its
indicators, the head repeated on a new page; what decides is what each cell can be, the number of value columns, and
the ordinals' order.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.figures.table_cells import Cell, CellKind, read_unit
from ingest.figures.table_headers import Header, is_header_cell
from ingest.rules.table_words import NAMED_UNIT, NOTE_MARK, NUMBERING

# Row numbers may jump by so many.
MAX_JUMP = 4
# A name that was broken because it is long, and what is left of it for the second line, are at least and at most
# this long, when nothing else shows that it goes on; a group's name before an indicator's is shorter, or this longer.
MIN_BROKEN = 6
MAX_REST = 3
# No name is broken over more lines, with its group's before it.
MAX_NAMES = 8
GOES_ON = ("的", "占", "与", "和", "及", "、", "每", "拥有", "以上", "以下")


class Row(NamedTuple):
    """A row: the indicator's name, its unit, and its value cells in order (the bound of a broken one merged)."""

    name: str
    unit: str
    values: tuple[Cell, ...]


class Draft(NamedTuple):
    """A row in the making."""

    ordinal: int = 0
    names: tuple[Cell, ...] = ()
    unit: str = ""
    values: tuple[Cell, ...] = ()


def read_flat_rows(cells: Sequence[Cell], header: Header) -> list[Row]:
    """The rows of a table whose cells came one by one, header cells included."""
    rows = _build(cells, header)
    if not rows and header.has_ordinal:
        # The head promises numbers that no row has.
        rows = _build(cells, header._replace(has_ordinal=False))
    return rows


def _build(cells: Sequence[Cell], header: Header) -> list[Row]:
    builder = _Builder(header)
    rows: list[Row] = []
    for index, cell in enumerate(cells):
        following = cells[index + 1].kind if index + 1 < len(cells) else CellKind.TEXT
        rows.extend(builder.take(cell, following))
    return [*rows, *builder.close()]


def make_grid_row(cells: Sequence[Cell], header: Header) -> Row | None:
    """The row of a table that came row by row; None when its cells do not answer to the header's columns."""
    if len(cells) != len(header.columns):
        return None
    pairs = list(zip(cells, header.columns, strict=True))
    values = tuple(cell for cell, column in pairs if column.role is not None)
    names = [cell for cell, column in pairs if column.role is None and cell.kind is CellKind.TEXT]
    units = [cell.text for cell, column in pairs if "单位" in column.text and "责任" not in column.text]
    if not names:
        return None
    named = [cell for cell, column in pairs if "指标" in column.text or "名称" in column.text]
    name, unit = clean_name((named or names)[-1].text)
    return Row(name, unit or (read_unit(units[0]) if units else "") or header.unit, values)


class _Builder:
    """Takes cells one by one; a class because a row is known to be complete only when the next begins."""

    def __init__(self, header: Header) -> None:
        self.header = header
        self.count = len(header.values())
        self.last = 0
        self.row = Draft()

    def take(self, cell: Cell, following: CellKind) -> Iterator[Row]:
        """The row that this cell completes, if any."""
        row = self.row
        if cell.text in self.header.texts and cell.kind is not CellKind.UNIT and is_header_cell(cell):
            return
        if self._is_ordinal(cell, following):
            yield from self.close()
            self.last = int(cell.text)
            self.row = Draft(ordinal=self.last)
        elif cell.kind is CellKind.PROPERTY:
            yield from self.close()
        elif cell.kind is CellKind.BOUND and row.values:
            joined = row.values[-1]._replace(text=row.values[-1].text + cell.text)
            self.row = row._replace(values=(*row.values[:-1], joined))
        elif self._is_value(cell):
            self.row = row._replace(values=(*row.values, cell))
        elif cell.kind is CellKind.UNIT and row.names and not row.values:
            self.row = (
                row._replace(names=(*row.names[-MAX_NAMES:], cell))
                if _is_named_unit(cell)
                else row._replace(unit=cell.text)
            )
        elif cell.kind in (CellKind.TEXT, CellKind.WORDED, CellKind.UNIT):
            if row.values:
                yield from self.close()
            self.row = self.row._replace(names=(*self.row.names[-MAX_NAMES:], cell))

    def close(self) -> Iterator[Row]:
        """The row in the making, when it is one; group names and counts are dropped."""
        row, self.row = self.row, Draft()
        if not row.names or not row.values or (self.header.has_ordinal and not row.ordinal):
            return
        parts = row.names if row.ordinal else _own_names(row.names)
        name, unit = clean_name("".join(cell.text for cell in parts))
        yield Row(name, unit or read_unit(row.unit) or self.header.unit, row.values)

    def _is_ordinal(self, cell: Cell, following: CellKind) -> bool:
        if not self.header.has_ordinal or following is not CellKind.TEXT or not cell.text.isdecimal():
            return False
        number = int(cell.text[:4])
        complete = len(self.row.values) >= self.count or not self.row.names
        return number == self.last + 1 or (complete and self.last < number <= self.last + MAX_JUMP)

    def _is_value(self, cell: Cell) -> bool:
        if not self.row.names or len(self.row.values) >= self.count:
            return False
        if cell.kind is CellKind.WORDED:
            return bool(self.row.unit or self.row.values)
        return cell.kind in (CellKind.VALUE, CellKind.EMPTY)


def clean_name(text: str) -> tuple[str, str]:
    """An indicator's name without numbering, notes and unit, and the unit that it held.

    >>> clean_name("实际利用外资(亿美元)(市对外公布数)"), clean_name("每千人医师数(人)*")
    (('实际利用外资', '亿美元'), ('每千人医师数', '人'))
    """
    text = NOTE_MARK.sub("", NUMBERING.sub("", text, count=1) if NUMBERING.match(text) else text).strip()
    for match in NAMED_UNIT.finditer(text):
        if unit := read_unit(match["unit"]):
            return text[: match.start()].strip(), unit
    return text, ""


def _is_named_unit(cell: Cell) -> bool:
    return cell.text.startswith("(")


def _own_names(names: Sequence[Cell]) -> Sequence[Cell]:
    """Of the texts before a row's values those that are its name; what stands before is a group's."""
    first = len(names) - 1
    while first > 0 and _continues(names[first - 1], names[first]):
        first -= 1
    return names[first:]


def _continues(upper: Cell, lower: Cell) -> bool:
    if lower.text.startswith(("(", "[")) or upper.text.count("(") > upper.text.count(")"):
        return True
    rest = len(lower.text) <= MAX_REST and not lower.text.isascii()
    return upper.text.endswith(GOES_ON) or (rest and len(upper.text) >= MIN_BROKEN)
