"""Proves units, sections, tasks and targets against the document's stored text."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from graph.proofs.flaw import Flaw
from schemas.batch import GraphBatch
from schemas.outline import Section, Task, Unit, UnitType
from schemas.span import Span

Child = Section | Task | Unit


def find_outline_flaws(batch: GraphBatch) -> Iterator[Flaw]:
    """What does not hold: units read as stored, tile the text but for white space, and lie inside what they stand
    below; titles read as stored; targets lie inside their units; the reading order is that of the text.
    """
    yield from _find_unit_flaws(batch)
    yield from _find_gaps(batch)
    yield from _find_title_flaws(batch)
    yield from _find_place_flaws(batch)
    yield from _find_order_flaws(batch)
    yield from _find_target_flaws(batch)


def is_inside(span: Span, outer: Span) -> bool:
    """Whether a span holds characters, all of them inside another one.

    >>> is_inside(Span(2, 4), Span(0, 4)), is_inside(Span(2, 2), Span(0, 4))
    (True, False)
    """
    return outer.start <= span.start < span.end <= outer.end


def _find_unit_flaws(batch: GraphBatch) -> Iterator[Flaw]:
    text = batch.document.text
    for unit in batch.units:
        if unit.text != text[unit.start : unit.end] or not unit.text.strip():
            yield Flaw(unit.id, f"its text is not what stands at {unit.start} to {unit.end}")


def _find_gaps(batch: GraphBatch) -> Iterator[Flaw]:
    text = batch.document.text
    end = Unit("", "", "", 0, batch.units[0].type, len(text), len(text), "") if batch.units else None
    units = sorted(batch.units, key=lambda unit: (unit.start, unit.end))
    before = 0
    for unit in (*units, *([end] if end else ())):
        if unit.start < before:
            yield Flaw(unit.id, f"it begins at {unit.start}, inside the unit before it")
        elif text[before : unit.start].strip():
            yield Flaw(unit.id or batch.document.id, f"no unit holds the text at {before} to {unit.start}")
        before = max(before, unit.end)


def _find_title_flaws(batch: GraphBatch) -> Iterator[Flaw]:
    spans = [(s.id, s.title, Span(s.title_start, s.title_end)) for s in batch.sections]
    spans += [(t.id, t.title, Span(t.start, t.end)) for t in batch.tasks]
    for id_, title, span in spans:
        printed = batch.document.text[span.start : span.end]
        # A title that is broken over lines is stored in one.
        if title != printed and "".join(title.split()) != "".join(printed.split()):
            yield Flaw(id_, f"its title is not what stands at {span.start} to {span.end}")


def _find_place_flaws(batch: GraphBatch) -> Iterator[Flaw]:
    places = _make_places(batch)
    children: list[Child] = [*batch.sections, *batch.tasks, *batch.units]
    for child in children:
        span = Span(child.start, child.body_end if isinstance(child, Task) else child.end)
        place = places.get(child.parent_id)
        if place is None or not is_inside(span, place):
            yield Flaw(child.id, f"it is not inside {child.parent_id}, below which it stands")


def _make_places(batch: GraphBatch) -> dict[str, Span]:
    """Where each thing that others stand below reaches; a task from its heading's first character."""
    titles = {task.id: Span(task.start, task.end) for task in batch.tasks}
    heads = {unit.parent_id: unit.start for unit in reversed(batch.units) if _is_head(unit, titles)}
    places = {batch.document.id: Span(0, len(batch.document.text))}
    places |= {section.id: Span(section.start, section.end) for section in batch.sections}
    places |= {
        task.id: Span(min(task.start, heads.get(task.id, task.start)), max(task.end, task.body_end))
        for task in batch.tasks
    }
    return places


def _is_head(unit: Unit, titles: Mapping[str, Span]) -> bool:
    """Whether the unit is the heading of the task below which it stands, or holds its title."""
    title = titles.get(unit.parent_id)
    return title is not None and (unit.type is UnitType.HEADING or unit.start <= title.start < unit.end)


def _find_order_flaws(batch: GraphBatch) -> Iterator[Flaw]:
    children: list[Child] = [*batch.sections, *batch.tasks, *batch.units]
    ordered = sorted(children, key=lambda child: child.order)
    for one, other in pairwise(ordered):
        if one.order == other.order:
            yield Flaw(other.id, f"it has the place {other.order} in the reading order like {one.id}")
        elif other.start < one.start and not (isinstance(other, Unit) and other.parent_id == one.id):
            # A task's heading begins with the number, before the title.
            yield Flaw(other.id, f"it begins before {one.id}, which comes before it in the reading order")


def _find_target_flaws(batch: GraphBatch) -> Iterator[Flaw]:
    units: Mapping[str, Unit] = {unit.id: unit for unit in batch.units}
    for target in batch.targets:
        unit = units.get(target.unit_id)
        if unit is None:
            yield Flaw(target.id, f"its unit {target.unit_id!r} is not in the document")
        elif not is_inside(Span(target.start, target.end), Span(unit.start, unit.end)):
            yield Flaw(target.id, f"its value at {target.start} to {target.end} is outside its unit")
