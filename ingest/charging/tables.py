"""Charges in tables of tasks whose rows are lines with `|` between the cells.

header := cells, one or more of them a label of charge      序号|重点工作|牵头单位|参与单位
row    := as many cells; the longest one that charges nobody says what is to be done
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.charging.markers import ACTING_KINDS, classify_label
from ingest.working import Charge, ResolvedMention, WorkingText, WorkingUnit
from schemas.fact import Role
from schemas.outline import UnitType

# A header's cell names its column.
MAX_LABEL = 12


class _Cell(NamedTuple):
    start: int
    end: int
    text: str


def find_table_charges(
    working: WorkingText, units: Sequence[WorkingUnit], mentions: Sequence[ResolvedMention]
) -> Iterator[Charge]:
    """The charges of all rows, in reading order."""
    acting = sorted(mention for mention in mentions if mention.entity.kind in ACTING_KINDS)
    names = [mention.start for mention in acting]
    unit_starts = [unit.start for unit in units]
    for cells, roles in _iter_rows(working.text):
        task = max((cell for index, cell in enumerate(cells) if index not in roles), key=_width, default=None)
        if task is None:
            continue
        first = max(bisect_right(unit_starts, task.start) - 1, 0)
        last = bisect_left(unit_starts, task.end)
        charged = [index for index in range(first, last) if units[index].type is UnitType.MEASURE]
        for column, role in roles.items():
            cell = cells[column]
            for mention in acting[bisect_left(names, cell.start) : bisect_left(names, cell.end)]:
                for unit in charged:
                    yield Charge(
                        unit, mention.entity, role, mention.unit, mention.start, mention.end, "charge:table"
                    )


def _width(cell: _Cell) -> int:
    return len(cell.text)


def _iter_rows(text: str) -> Iterator[tuple[list[_Cell], dict[int, Role]]]:
    """Rows under a header of charge, with the role of each column that has one."""
    position = 0
    roles: dict[int, Role] = {}
    width = 0
    for line in text.split("\n"):
        cells = _split_cells(line, position)
        position += len(line) + 1
        header = _read_header(cells)
        if header:
            roles, width = header, len(cells)
        elif len(cells) != width:
            roles, width = {}, 0
        elif roles:
            yield cells, roles


def _split_cells(line: str, offset: int) -> list[_Cell]:
    """The cells of a line; a sign at either edge is a border."""
    if "|" not in line:
        return []
    cells: list[_Cell] = []
    position = offset
    for part in line.split("|"):
        cells.append(_Cell(position, position + len(part), part.strip()))
        position += len(part) + 1
    first = 1 if not cells[0].text else 0
    last = len(cells) - 1 if line.rstrip().endswith("|") else len(cells)
    return cells[first:last]


def _read_header(cells: Sequence[_Cell]) -> dict[int, Role]:
    if any(len(cell.text) > MAX_LABEL for cell in cells):
        return {}
    labelled = ((index, classify_label(cell.text)) for index, cell in enumerate(cells))
    return {index: role for index, role in labelled if role is not None}
