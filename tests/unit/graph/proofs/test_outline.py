"""Outlines that do not hold are found, and those that do are not."""

import pytest

from graph.proofs import find_outline_flaws
from schemas.batch import GraphBatch
from schemas.outline import Section, Task, Unit
from schemas.target import Target
from tests.batches import OTHER_BLOCK, make_batch

A = make_batch("plan-a", sentences=("推进甲。",))


def change_unit(index: int, **values: object) -> GraphBatch:
    units = [*A.units]
    units[index] = Unit._make({**units[index]._asdict(), **values}.values())
    return A._replace(units=tuple(units))


def change_section(index: int, **values: object) -> GraphBatch:
    sections = [*A.sections]
    sections[index] = Section._make({**sections[index]._asdict(), **values}.values())
    return A._replace(sections=tuple(sections))


def change_task(index: int, **values: object) -> GraphBatch:
    tasks = [*A.tasks]
    tasks[index] = Task._make({**tasks[index]._asdict(), **values}.values())
    return A._replace(tasks=tuple(tasks))


def change_target(**values: object) -> GraphBatch:
    return A._replace(targets=(Target._make({**A.targets[0]._asdict(), **values}.values()),))


def change_text(text: str) -> GraphBatch:
    return A._replace(document=A.document._replace(text=text))


THIRD = A.units[3]

BAD = (
    (change_unit(3, text="支持萧山区块。"), f"its text is not what stands at {THIRD.start} to {THIRD.end}"),
    (change_unit(3, start=THIRD.start + 1), "its text is not what stands"),
    (change_unit(3, start=THIRD.start - 3), "inside the unit before it"),
    (A._replace(units=(*A.units[:3], *A.units[4:])), f"no unit holds the text at {THIRD.start - 1} to"),
    (A._replace(units=A.units[:-1]), "no unit holds the text at"),
    (change_text(A.document.text + "尾巴"), "no unit holds the text at"),
    (change_unit(3, parent_id="section-x"), "it is not inside section-x, below which it stands"),
    (change_unit(3, parent_id=A.tasks[1].id), f"it is not inside {A.tasks[1].id}"),
    (change_section(0, title="重点任务"), "its title is not what stands at"),
    (change_section(0, title_start=0), "its title is not what stands at"),
    (change_section(1, start=0), "it begins before"),
    (change_section(0, end=A.sections[0].end - 5), f"it is not inside {A.sections[0].id}"),
    (change_task(0, title="发展"), "its title is not what stands at"),
    (change_task(0, body_end=A.tasks[0].body_end - 3), f"it is not inside {A.tasks[0].id}"),
    (change_unit(3, order=A.units[4].order), "in the reading order like"),
    (change_unit(3, order=99), "which comes before it in the reading order"),
    (change_target(start=0, end=3), "its value at 0 to 3 is outside its unit"),
    (change_target(start=A.targets[0].end), "is outside its unit"),
    (change_target(unit_id="unit-x"), "its unit 'unit-x' is not in the document"),
)


@pytest.mark.parametrize("batch", [A, make_batch("plan-b", OTHER_BLOCK), A._replace(units=())])
def test_what_holds_has_no_flaw(batch: GraphBatch) -> None:
    flaws = list(find_outline_flaws(batch))
    assert [flaw for flaw in flaws if batch.units] == []


@pytest.mark.parametrize(("batch", "problem"), BAD)
def test_what_does_not_hold_is_found(batch: GraphBatch, problem: str) -> None:
    assert any(problem in flaw.problem for flaw in find_outline_flaws(batch))


def test_the_flaw_names_what_is_wrong() -> None:
    (flaw,) = find_outline_flaws(change_target(start=0, end=3))
    assert flaw.subject == A.targets[0].id


def test_a_title_that_is_broken_over_lines_is_one() -> None:
    text = A.document.text.replace("主要任务", "主要\n任务")
    (at,) = (flaw for flaw in find_outline_flaws(change_text(text)) if flaw.subject == A.sections[0].id)
    assert "title" in at.problem
    broken = change_section(0, title_end=A.sections[0].title_end + 1)
    fixed = broken._replace(document=A.document._replace(text=text))
    assert not [
        f for f in find_outline_flaws(fixed) if f.subject == A.sections[0].id and "title" in f.problem
    ]
