"""One task, asked of a real server."""

import pytest
from neo4j import Driver

from graph.tasks import get_task
from schemas.errors import NotFound


def test_a_task_has_its_units_in_reading_order(answers: Driver) -> None:
    task = get_task(answers, "p-task-1")
    assert (task.number, task.title, task.category.value) == ("（一）", "推进数字贸易", "task")
    assert (task.document.id, [section.title for section in task.section_path]) == ("plan", ["主要任务"])
    assert [(unit.id, unit.type.value) for unit in task.units] == [
        ("p-head-2", "heading"),
        ("p-build", "measure"),
        ("p-reach", "measure"),
    ]
    assert (task.body_start, task.body_end) == (task.units[1].start, task.units[2].end)


def test_a_task_gathers_what_its_units_say(answers: Driver) -> None:
    task = get_task(answers, "p-task-1")
    assert [zone.id for zone in task.zones] == ["zone-block"]
    assert [(a.entity.id, a.action) for a in task.platforms] == [("platform-p", "建设")]
    assert [(a.entity.id, a.action) for a in task.programmes] == [("programme-5050", "")]
    assert [target.value for target in task.targets] == ["1000"]
    assert [(charge.role.value, charge.of, charge.evidence.surface) for charge in task.agencies] == [
        ("responsible", "measure", "区商务局"),
        ("lead", "task", "区商务局"),
    ]


def test_a_zone_in_the_heading_counts(answers: Driver) -> None:
    assert [zone.name for zone in get_task(answers, "p-task-2").zones] == ["物联网小镇"]


@pytest.mark.parametrize("task_id", ["no-such-task", "p-section-1"])
def test_what_is_no_task_is_not_found(answers: Driver, task_id: str) -> None:
    with pytest.raises(NotFound, match=task_id):
        get_task(answers, task_id)
