"""Cells of a table, flattened or row by row, and what each can be."""

import re
from enum import Enum
from typing import NamedTuple

from ingest.figures.promises import find_comparator
from ingest.figures.quantities import find_quantities
from ingest.rules.table_words import (
    BOUND_ALONE,
    NOTE_MARK,
    PLACEHOLDER,
    PROPERTY,
    UNIT,
    WORDED_VALUE,
)
from ingest.working import WorkingText, WorkingUnit
from schemas.target import Comparator

# Between the cells of a row that came as one line: a bar, a tab, or two blanks and more.
CELL_SIGNS = re.compile(r"\||\t| {2,}")
# No number with its comparator and unit is longer.
MAX_VALUE = 24


class CellKind(Enum):
    """What a cell can be, from the most certain to the least."""

    PROPERTY = "property"
    BOUND = "bound"  # 以上, the end of a value that was broken over two lines
    EMPTY = "empty"  # --, /
    VALUE = "value"
    UNIT = "unit"
    WORDED = "worded"  # 下达指标
    TEXT = "text"


class Cell(NamedTuple):
    """A cell at [start, end) of the working copy, in unit `unit`."""

    text: str
    start: int
    end: int
    unit: int
    kind: CellKind


class CellValue(NamedTuple):
    """A number in a cell; `unit` is "" where the cell prints none."""

    value: str
    unit: str
    comparator: Comparator


def split_cells(working: WorkingText, unit: WorkingUnit, index: int) -> list[Cell]:
    """The cells of a unit of type table: one, or those of a whole row; an empty one between two bars counts."""
    text = working.text[unit.start : unit.end]
    signs = (
        _with_tabs(working, unit)
        if "\t" in working.stored[working.origin[unit.start] : working.origin[unit.end]]
        else text
    )
    if not CELL_SIGNS.search(signs):
        return [_make_cell(text, unit.start, index)]
    cells, position = [], 0
    for match in [*CELL_SIGNS.finditer(signs), None]:
        end = match.start() if match else len(text)
        cells.append(_make_cell(text[position:end], unit.start + position, index))
        position = match.end() if match else end
    barred = text.startswith("|")
    return cells[1:-1] if barred and text.endswith("|") else cells[1:] if barred else cells


def _with_tabs(working: WorkingText, unit: WorkingUnit) -> str:
    """The unit's text with the tabs that the working copy folds into blanks."""
    return "".join(
        "\t" if working.stored[working.origin[i]] == "\t" else working.text[i]
        for i in range(unit.start, unit.end)
    )


def _make_cell(text: str, start: int, unit: int) -> Cell:
    bare = text.strip()
    start += len(text) - len(text.lstrip())
    return Cell(bare, start, start + len(bare), unit, classify(bare))


def classify(text: str) -> CellKind:
    """What a cell of this text can be.

    >>> [classify(text).value for text in (">90", "亿元", "--", "下达指标", "预期性", "GDP*")]
    ['value', 'unit', 'empty', 'worded', 'property', 'text']
    """
    if not text or PLACEHOLDER.match(text):
        return CellKind.EMPTY
    for pattern, kind in (
        (PROPERTY, CellKind.PROPERTY),
        (BOUND_ALONE, CellKind.BOUND),
        (UNIT, CellKind.UNIT),
    ):
        if len(text) <= MAX_VALUE and pattern.match(text):
            return kind
    if read_value(text):
        return CellKind.VALUE
    return CellKind.WORDED if len(text) <= MAX_VALUE and WORDED_VALUE.match(text) else CellKind.TEXT


def read_unit(text: str) -> str:
    """The unit that a cell prints, without brackets and 单位:; "" when it prints none.

    >>> read_unit("(单位:亿元)"), read_unit("GDP")
    ('亿元', '')
    """
    match = UNIT.match(text)
    return match["unit"] if match else ""


def read_value(text: str) -> CellValue | None:
    """The number that a cell holds, None where it holds none or more than that.

    >>> read_value("保持在99以上"), read_value("14.7*")
    (CellValue(value='99', unit='', comparator=<Comparator.AT_LEAST: '>='>), CellValue(value='14.7', unit='', comparator=<Comparator.EQUAL: '='>))
    """
    if len(text) > MAX_VALUE:
        return None
    text = NOTE_MARK.sub("", text).strip(" []()")
    quantities = find_quantities(text)
    if len(quantities) != 1:
        return None
    quantity = quantities[0]
    before, comparator = find_comparator(text[: quantity.start].rstrip())
    sign = "-" if before in ("-", "—") else ""
    if (before and not sign and not LEADING.match(before)) or text[quantity.tail :].strip():
        return None
    return CellValue(sign + quantity.value, quantity.unit, quantity.bound or comparator or Comparator.EQUAL)


# Words that a value may begin with, besides a comparator: 下降11%以上.
LEADING = re.compile(
    r"(?:累计|下降|降低|提高|提升|增长|年均|每年|力争|约|五年|新增|增加|减少|控制|达|保持)+$"
)
