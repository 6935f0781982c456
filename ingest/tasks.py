"""Tasks: the leaf items of a document's list of things to do."""

from collections.abc import Sequence

from ingest.rules.chapters import SAFEGUARD_TITLE
from ingest.working import Part, WorkingSection, WorkingTask, WorkingText, WorkingUnit
from schemas.outline import Category, UnitType

TASK_PARTS = frozenset({Part.ACTIONS, Part.SAFEGUARDS})
# Tables and annexes stand beside the list, they are no items of it.
NO_ITEMS = frozenset({"table", "annex"})


def find_tasks(
    working: WorkingText, sections: Sequence[WorkingSection], units: Sequence[WorkingUnit]
) -> list[WorkingTask]:
    """The tasks in reading order: leaf sections with a body in the chapters of tasks and safeguards.

    Where the safeguards' chapter heading was lost, the items at the list's end whose titles name safeguards are
    safeguards all the same.
    """
    parents = {section.parent for section in sections if section.style not in NO_ITEMS}
    bodies = _bodies(sections, units)
    tasks = [
        WorkingTask(index, *bodies[index], _category(section))
        for index, section in enumerate(sections)
        if index not in parents
        and index in bodies
        and section.part in TASK_PARTS
        and section.style not in NO_ITEMS
    ]
    if not any(section.part is Part.SAFEGUARDS for section in sections):
        _mark_safeguards(working, sections, tasks)
    return tasks


def _category(section: WorkingSection) -> Category:
    return Category.SAFEGUARD if section.part is Part.SAFEGUARDS else Category.TASK


def _bodies(sections: Sequence[WorkingSection], units: Sequence[WorkingUnit]) -> dict[int, tuple[int, int]]:
    """Start and end of the text of each section that has any."""
    bodies: dict[int, tuple[int, int]] = {}
    for unit in units:
        if unit.section < 0 or unit.type in (UnitType.HEADING, UnitType.TITLE, UnitType.TABLE):
            continue
        start, _ = bodies.get(unit.section, (unit.start, 0))
        bodies[unit.section] = (start, unit.end)
    return bodies


def _mark_safeguards(
    working: WorkingText, sections: Sequence[WorkingSection], tasks: list[WorkingTask]
) -> None:
    for index in range(len(tasks) - 1, -1, -1):
        section = sections[tasks[index].section]
        if not SAFEGUARD_TITLE.search(working.text[section.title_start : section.title_end]):
            return
        tasks[index] = tasks[index]._replace(category=Category.SAFEGUARD)
