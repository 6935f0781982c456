"""Which measures a marker of charge governs.

A marker governs the measures of its item since the last marker; where there are none, what the last marker
governed (牵头单位 and 配合单位 on two lines); at the head of an item, all that follows in it.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ingest.charging.markers import Marker
from ingest.working import WorkingSection, WorkingText, WorkingUnit
from schemas.outline import UnitType

# A chapter's last item once carried a marker for itself; only where this is a document's habit does a marker
# under the last of several items speak for all of them.
HABIT = 2


class _Measures(NamedTuple):
    """The measures of a document, in order: index, start, and the working copy's text."""

    units: Sequence[WorkingUnit]
    indexes: list[int]
    starts: list[int]
    text: str

    def between(self, start: int, end: int) -> list[int]:
        """Measures that have a word of their own in [start, end)."""
        first = max(bisect_left(self.starts, start) - 1, 0)
        last = bisect_left(self.starts, end)
        return [index for index in self.indexes[first:last] if self._has_word(self.units[index], start, end)]

    def _has_word(self, unit: WorkingUnit, start: int, end: int) -> bool:
        stretch = self.text[max(unit.start, start) : max(start, min(unit.end, end))]
        return any(character.isalnum() for character in stretch)


def find_governed(
    working: WorkingText,
    units: Sequence[WorkingUnit],
    sections: Sequence[WorkingSection],
    markers: Sequence[Marker],
) -> list[tuple[int, ...]]:
    """For each marker the indexes of the measures that it governs."""
    indexes = [index for index, unit in enumerate(units) if unit.type is UnitType.MEASURE]
    measures = _Measures(units, indexes, [units[index].start for index in indexes], working.text)
    items = _items_of(units, sections, markers)
    found: list[tuple[int, ...]] = []
    for position, marker in enumerate(markers):
        own = units[marker.unit].section
        follows = position > 0 and items[position - 1] == items[position]
        if units[marker.unit].type is UnitType.HEADING and own >= 0:
            found.append(tuple(measures.between(marker.end, sections[own].end)))
            continue
        begin = markers[position - 1].end if follows else _start_of(items[position], sections)
        governed = tuple(measures.between(begin, marker.start - 1))
        if not governed and follows:
            governed = found[-1]
        if not governed and own >= 0:
            governed = tuple(measures.between(marker.end, _stop_before(position, markers, items, sections)))
        found.append(governed)
    return _share_forward(found, items)


def _share_forward(found: list[tuple[int, ...]], items: Sequence[int]) -> list[tuple[int, ...]]:
    """Of several markers at an item's head the last one alone has measures behind it; all govern them."""
    for position in range(len(found) - 2, -1, -1):
        if not found[position] and items[position] == items[position + 1]:
            found[position] = found[position + 1]
    return found


def _start_of(item: int, sections: Sequence[WorkingSection]) -> int:
    return sections[item].start if item >= 0 else 0


def _stop_before(
    position: int, markers: Sequence[Marker], items: Sequence[int], sections: Sequence[WorkingSection]
) -> int:
    end = sections[items[position]].end
    if position + 1 < len(markers) and items[position + 1] == items[position]:
        return min(end, markers[position + 1].start)
    return end


def _items_of(
    units: Sequence[WorkingUnit], sections: Sequence[WorkingSection], markers: Sequence[Marker]
) -> list[int]:
    """The section that each marker speaks for: the innermost one, or its parent where that is the habit."""
    own = [units[marker.unit].section for marker in markers]
    followed = _followed_sections(sections)
    marked = Counter(own)
    single = {sections[index].style for index in marked if index >= 0 and index in followed}
    of_children: Counter[int] = Counter(sections[index].parent for index in marked if index >= 0)
    siblings = Counter(section.parent for section in sections)
    shared = {
        index
        for index in marked
        if index >= 0
        and sections[index].parent >= 0
        and siblings[sections[index].parent] > 1
        and of_children[sections[index].parent] == 1
        and sections[index].style not in single
        and index not in followed
    }
    if len(shared) < HABIT:
        return own
    return [sections[index].parent if index in shared else index for index in own]


def _followed_sections(sections: Sequence[WorkingSection]) -> set[int]:
    """Sections that a sibling follows."""
    followed: set[int] = set()
    latest: dict[int, int] = {}
    for index, section in enumerate(sections):
        if section.parent in latest:
            followed.add(latest[section.parent])
        latest[section.parent] = index
    return followed
