"""One measure, asked of a real server."""

import pytest
from neo4j import Driver

from graph.measures import get_measure
from schemas.errors import NotFound


def test_a_measure_has_its_place_and_what_it_names(answers: Driver) -> None:
    measure = get_measure(answers, "p-build")
    assert (measure.type.value, measure.start, measure.end) == ("measure", 26, 53)
    assert [section.id for section in measure.section_path] == ["p-section-1"]
    assert measure.task is not None
    assert measure.task.id == "p-task-1"
    assert [(m.entity.name, m.entity.kind.value, m.evidence.surface) for m in measure.mentions] == [
        ("滨江区块", "Zone", "滨江区块"),
        ("数字贸易平台", "Platform", "数字贸易平台"),
        ("“5050”计划", "Programme", "“5050”计划"),
    ]


def test_a_measure_tells_which_zones_it_covers_and_where_that_is_said(answers: Driver) -> None:
    covers = get_measure(answers, "p-serve").covers
    assert [(c.zone.id, c.basis.value, c.evidence.unit_id, c.evidence.surface) for c in covers] == [
        ("zone-town", "heading", "p-head-4", "物联网小镇"),
        ("zone-block", "document", "p-title", "滨江区块"),
    ]


def test_a_measure_has_its_own_charges_and_its_tasks(answers: Driver) -> None:
    measure = get_measure(answers, "p-reach")
    assert [(charge.role.value, charge.of) for charge in measure.agencies] == [
        ("responsible", "measure"),
        ("lead", "task"),
    ]
    assert [target.id for target in measure.targets] == ["p-target"]


def test_any_other_unit_can_be_looked_up_too(answers: Driver) -> None:
    unit = get_measure(answers, "p-title")
    assert (unit.type.value, unit.text, unit.task, unit.section_path) == (
        "title",
        "滨江区块建设方案",
        None,
        (),
    )
    assert (unit.covers, unit.agencies, unit.platforms, unit.targets) == ((), (), (), ())


def test_an_unknown_unit_is_not_found(answers: Driver) -> None:
    with pytest.raises(NotFound, match="no-such-unit"):
        get_measure(answers, "no-such-unit")
