"""Targets of indicator tables: a target for each promised value, with what was reached as its baseline."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from ingest.rules.table_words import REVIEW
from ingest.table_cells import Cell, CellKind, read_value, split_cells
from ingest.table_headers import Column, Header, Role, read_header
from ingest.table_rows import Row, read_flat_rows, make_grid_row
from ingest.working import Part, WorkingSection, WorkingTarget, WorkingText, WorkingUnit
from schemas.outline import UnitType


def find_table_targets(
    working: WorkingText, units: Sequence[WorkingUnit], sections: Sequence[WorkingSection]
) -> list[WorkingTarget]:
    """The targets of all tables; none from a table without a column of targets, or that only looks back."""
    found: list[WorkingTarget] = []
    numbered = [(index, unit) for index, unit in enumerate(units) if unit.type is UnitType.TABLE]
    for section, group in groupby(numbered, key=lambda item: item[1].section):
        if not looks_back(working, sections, section):
            lines = [split_cells(working, unit, index) for index, unit in group]
            found.extend(_read_table(lines, _caption(working, sections, section)))
    return found


def looks_back(working: WorkingText, sections: Sequence[WorkingSection], section: int) -> bool:
    """Whether the table under this section tells what was."""
    if section < 0:
        return False
    return sections[section].part is Part.BACKGROUND or REVIEW.search(_caption(working, sections, section)) is not None


def _caption(working: WorkingText, sections: Sequence[WorkingSection], section: int) -> str:
    if section < 0:
        return ""
    return working.text[sections[section].title_start : sections[section].title_end]


def _read_table(lines: Sequence[Sequence[Cell]], caption: str) -> Iterator[WorkingTarget]:
    by_rows = sum(len(line) > 1 for line in lines) * 2 > len(lines)
    header = read_header(lines[0] if by_rows else [cell for line in lines for cell in line], caption)
    if not any(column.role is Role.TARGET for column in header.columns):
        return
    for row in _iter_rows(lines, header, by_rows=by_rows):
        yield from _row_targets(row, header.values())


def _iter_rows(lines: Sequence[Sequence[Cell]], header: Header, *, by_rows: bool) -> Iterator[Row]:
    if not by_rows:
        yield from read_flat_rows([cell for line in lines for cell in line][header.length :], header)
        return
    for line in lines[1:]:
        row = make_grid_row(line, header)
        if row:
            yield row


def _row_targets(row: Row, columns: Sequence[Column]) -> Iterator[WorkingTarget]:
    # A missing cell is more often that of the past than that of the promise.
    paired = list(zip(columns[len(columns) - len(row.values) :], row.values, strict=True))
    baseline, baseline_year = "", ""
    for column, cell in paired:
        value = read_value(cell.text)
        if column.role is Role.ACTUAL and value:
            baseline, baseline_year = value.value, column.year
    for column, cell in paired:
        value = read_value(cell.text)
        if column.role is Role.ACTUAL or value is None or cell.kind is CellKind.EMPTY:
            continue
        growth = column.role is Role.GROWTH
        yield WorkingTarget(
            start=cell.start,
            end=cell.end,
            unit=cell.unit,
            indicator=row.name + ("年均增长" if growth and "增" not in row.name else ""),
            year=column.year,
            comparator=value.comparator,
            value=value.value,
            value_unit="%" if growth else value.unit or row.unit,
            baseline="" if growth else baseline,
            baseline_year="" if growth else baseline_year,
            rule="table:growth" if growth else "table:value",
        )
