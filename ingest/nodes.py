"""The outline's nodes with ids and stored spans: sections, tasks, and units that tile the document.

Ids follow from the words, not from positions, so that an insertion renames nothing: the kind, the document, the
normalised text, and the number of its occurrence in the document.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ingest.outline import Outline
from ingest.working import WorkingSection, WorkingTask, WorkingText, WorkingUnit
from schemas.ids import make_id
from schemas.outline import Section, Task, Unit
from schemas.span import Span

# The content words between two positions of the working copy.
Terms = Callable[[int, int], tuple[str, ...]]


class Nodes(NamedTuple):
    """Sections, tasks and units in reading order; and the id of each working section, be it a task or not."""

    sections: tuple[Section, ...]
    tasks: tuple[Task, ...]
    units: tuple[Unit, ...]
    section_ids: tuple[str, ...]


class Counted:
    """Ids of a document's things that may stand more than once: the last part counts the occurrences from 1."""

    def __init__(self, document_id: str) -> None:
        self.document_id = document_id
        self.seen: dict[tuple[str, ...], int] = {}

    def make(self, kind: str, *parts: str) -> str:
        """The id of the next occurrence."""
        key = (kind, *parts)
        count = self.seen[key] = self.seen.get(key, 0) + 1
        return make_id(kind, self.document_id, *parts, str(count))


def make_nodes(
    working: WorkingText,
    outline: Outline,
    units: Sequence[WorkingUnit],
    tasks: Sequence[WorkingTask],
    *,
    document_id: str,
    terms: Terms,
) -> Nodes:
    """The nodes of a document's outline; `terms` gives the content words between two positions."""
    maker = _NodeMaker(working, outline.sections, units, tasks, document_id)
    task_sections = sorted(maker.tasks)
    return Nodes(
        tuple(maker.section(index) for index in range(len(outline.sections)) if index not in maker.tasks),
        tuple(maker.task(index, terms) for index in task_sections),
        maker.units(),
        maker.section_ids,
    )


class _NodeMaker:
    """What all nodes of a document need: spans of the units, ids of the sections, one reading order."""

    def __init__(
        self,
        working: WorkingText,
        sections: Sequence[WorkingSection],
        units: Sequence[WorkingUnit],
        tasks: Sequence[WorkingTask],
        document_id: str,
    ) -> None:
        self.working = working
        self.sections = sections
        self.working_units = units
        self.tasks = {task.section: task for task in tasks}
        self.document_id = document_id
        self.counted = Counted(document_id)
        self.spans = tile(working, units)
        self.starts = {unit.start: span.start for unit, span in zip(units, self.spans, strict=True)}
        self.section_orders, self.unit_orders = _orders(sections, units)
        self.section_ids = tuple(
            self.counted.make(
                "task" if index in self.tasks else "section",
                _solid(working.text[section.title_start : section.title_end]),
            )
            for index, section in enumerate(sections)
        )

    def section(self, index: int) -> Section:
        """The node of a section that is no task."""
        section = self.sections[index]
        title, span = self.title(section)
        return Section(
            id=self.section_ids[index],
            document_id=self.document_id,
            parent_id=self.parent(section),
            order=self.section_orders[index],
            level=section.level,
            number=self.number(section),
            title=title,
            start=self.starts[section.start],
            end=self.working.origin[section.end - 1] + 1,
            title_start=span.start,
            title_end=span.end,
            rule=f"style:{section.style}",
        )

    def task(self, index: int, terms: Terms) -> Task:
        """The node of a task."""
        section, task = self.sections[index], self.tasks[index]
        title, span = self.title(section)
        return Task(
            id=self.section_ids[index],
            document_id=self.document_id,
            parent_id=self.parent(section),
            order=self.section_orders[index],
            number=self.number(section),
            title=title,
            start=span.start,
            end=span.end,
            body_start=self.starts[task.body_start],
            body_end=self.working.origin[task.body_end - 1] + 1,
            category=task.category,
            terms=terms(section.title_start, task.body_end),
            rule=f"style:{section.style}",
        )

    def units(self) -> tuple[Unit, ...]:
        """The nodes of all units."""
        return tuple(
            Unit(
                id=self.counted.make("unit", _solid(self.working.text[unit.start : unit.end])),
                document_id=self.document_id,
                parent_id=self.section_ids[unit.section] if unit.section >= 0 else self.document_id,
                order=order,
                type=unit.type,
                start=span.start,
                end=span.end,
                text=self.working.stored[span.start : span.end],
                rule=unit.rule,
            )
            for unit, span, order in zip(self.working_units, self.spans, self.unit_orders, strict=True)
        )

    def parent(self, section: WorkingSection) -> str:
        """The id of the section above; a table inside a task stands beside the task."""
        parent = section.parent
        while parent in self.tasks:
            parent = self.sections[parent].parent
        return self.section_ids[parent] if parent >= 0 else self.document_id

    def title(self, section: WorkingSection) -> tuple[str, Span]:
        """The title as printed, without a line break, and where it stands."""
        span = self.working.span(section.title_start, section.title_end)
        title = self.working.stored[span.start : span.end]
        return _solid(title) if "\n" in title else title, span

    def number(self, section: WorkingSection) -> str:
        """The number as printed."""
        if not section.number:
            return ""
        span = self.working.span(section.start, section.start + len(section.number))
        return self.working.stored[span.start : span.end]


def tile(working: WorkingText, units: Sequence[WorkingUnit]) -> list[Span]:
    """The stored spans of the units, widened by what repair dropped, so that only white space is left between them.

    What was dropped behind a unit in its own line goes to it, the rest to the next unit.
    """
    spans = [working.span(unit.start, unit.end) for unit in units]
    tiled: list[Span] = []
    position = 0
    for index, span in enumerate(spans):
        gap = working.stored[position : span.start]
        start = position + len(gap) - len(gap.lstrip())
        last = index + 1 == len(spans)
        after = working.stored[span.end : len(working.stored) if last else spans[index + 1].start]
        own = after if last else after.partition("\n")[0] if "\n" in after else ""
        position = span.end + len(own.rstrip())
        tiled.append(Span(start, position))
    return tiled


def _solid(text: str) -> str:
    return "".join(text.split())


def _orders(sections: Sequence[WorkingSection], units: Sequence[WorkingUnit]) -> tuple[list[int], list[int]]:
    """The place of each section and of each unit in one reading order; a section comes before its first unit."""
    places = [(section.start, 0, index) for index, section in enumerate(sections)]
    places += [(unit.start, 1, index) for index, unit in enumerate(units)]
    orders: tuple[list[int], list[int]] = ([0] * len(sections), [0] * len(units))
    for order, (_, kind, index) in enumerate(sorted(places)):
        orders[kind][index] = order
    return orders
