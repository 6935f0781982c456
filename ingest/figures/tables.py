"""Targets of indicator tables: a target for each promised value, with what was reached as its baseline."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from ingest.figures.table_cells import Cell, CellKind, CellValue, read_value, split_cells
from ingest.figures.table_headers import MAX_HEADER, Column, Header, Role, read_header
from ingest.figures.table_rows import Row, make_grid_row, read_flat_rows
from ingest.rules.table_words import REVIEW
from ingest.working import Part, WorkingSection, WorkingTarget, WorkingText, WorkingUnit
from schemas.outline import UnitType


def find_table_targets(
    working: WorkingText,
    units: Sequence[WorkingUnit],
    sections: Sequence[WorkingSection],
    *,
    own_year: str = "",
) -> list[WorkingTarget]:
    """The targets of all tables; none from a table without a column of targets, or that only looks back."""
    found: list[WorkingTarget] = []
    header: Header | None = None
    numbered = [(index, unit) for index, unit in enumerate(units) if unit.type is UnitType.TABLE]
    tables = groupby(enumerate(numbered), key=lambda item: (item[1][1].section, item[1][0] - item[0]))
    for (section, _), group in tables:
        if not looks_back(working, sections, section):
            caption = _caption(working, sections, section)
            table = _read_lines(working, [row for _, row in group])
            header = _find_header(table, caption, own_year, header)
            found.extend(_iter_targets(table, header))
    return found


def looks_back(working: WorkingText, sections: Sequence[WorkingSection], section: int) -> bool:
    """Whether the table under this section tells what was."""
    if section < 0:
        return False
    return (
        sections[section].part is Part.BACKGROUND
        or REVIEW.search(_caption(working, sections, section)) is not None
    )


def _caption(working: WorkingText, sections: Sequence[WorkingSection], section: int) -> str:
    if section < 0:
        return ""
    return working.text[sections[section].title_start : sections[section].title_end]


class Table(NamedTuple):
    """A table's lines, each with its cells."""

    lines: Sequence[Sequence[Cell]]
    by_rows: bool  # each line is a row; else a cell


def _read_lines(working: WorkingText, numbered: Sequence[tuple[int, WorkingUnit]]) -> Table:
    lines = [split_cells(working, unit, index) for index, unit in numbered]
    return Table(lines, sum(len(line) > 1 for line in lines) * 2 > len(lines))


def _find_header(table: Table, caption: str, own_year: str, above: Header | None) -> Header:
    """The table's own header, else that of the table above, which a note or a page's end has interrupted."""
    if table.by_rows:
        # Above the names the head is often left empty.
        cells = [
            cell if cell.text else cell._replace(text="指标", kind=CellKind.TEXT) for cell in table.lines[0]
        ]
    else:
        cells = [cell for line in table.lines[:MAX_HEADER] for cell in line]
    header = read_header(cells, caption, own_year=own_year)
    return above._replace(length=0) if above and not header.length else header


def _iter_targets(table: Table, header: Header) -> Iterator[WorkingTarget]:
    if header.promises():
        for row in _iter_rows(table, header):
            yield from _row_targets(row, header.values())


def _iter_rows(table: Table, header: Header) -> Iterable[Row]:
    if not table.by_rows:
        return read_flat_rows([cell for line in table.lines for cell in line][header.length :], header)
    heads = header.texts | {""}
    rows = (
        make_grid_row(line, header) for line in table.lines if any(cell.text not in heads for cell in line)
    )
    return [row for row in rows if row]


def _row_targets(row: Row, columns: Sequence[Column]) -> Iterator[WorkingTarget]:
    paired = [(column, cell, read_value(cell.text)) for column, cell in _pair(row.values, columns)]
    baseline, baseline_year = "", ""
    for column, _, value in paired:
        if column.role is Role.ACTUAL and value:
            baseline, baseline_year = value.value, column.year
    for column, cell, value in paired:
        if column.role is Role.GROWTH and value:
            yield _make_target(row.name + _growth(row.name, cell), column.year, cell, value)
        elif column.role is Role.TARGET and value:
            value = value._replace(unit=value.unit or row.unit)
            target = _make_target(row.name, column.year, cell, value)
            yield target._replace(baseline=baseline, baseline_year=baseline_year)


def _pair(cells: Sequence[Cell], columns: Sequence[Column]) -> Iterator[tuple[Column, Cell]]:
    """Each value with its column. Of missing ones the growth went first, then what was reached."""
    if len(cells) < len(columns):
        columns = [column for column in columns if column.role is not Role.GROWTH]
    missing = max(0, len(columns) - len(cells))
    return zip(columns[missing:], cells, strict=False)


def _growth(name: str, cell: Cell) -> str:
    """What a column of growth adds to an indicator's name; brackets stand for the sum of all years."""
    if cell.text.startswith(("[", "(")):
        return "累计"
    return "" if "增长" in name or "增速" in name else "年均增长"


def _make_target(indicator: str, year: str, cell: Cell, value: CellValue) -> WorkingTarget:
    growth = not value.unit and indicator.endswith(("增长", "增速", "累计"))
    return WorkingTarget(
        start=cell.start,
        end=cell.end,
        unit=cell.unit,
        indicator=indicator,
        year=year,
        comparator=value.comparator,
        value=value.value,
        value_unit="%" if growth else value.unit,
        baseline="",
        baseline_year="",
        rule="table:value",
    )
