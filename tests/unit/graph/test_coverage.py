"""Which measures cover a zone, asked of a real server."""

import pytest
from neo4j import Driver

from graph.coverage import get_zone_coverage
from graph.migrate import migrate
from graph.write import write_batch
from schemas.coverage import CoverageFilter, CoveredMeasure
from schemas.errors import NotFound
from schemas.fact import Basis
from tests.batches import BLOCK, make_batch

# Zone, filter, and what comes back: (measure, strongest basis) in order.
CASES: tuple[tuple[str, dict[str, object], list[tuple[str, str]]], ...] = (
    ("zone-block", {}, [("o-lead", "mention"), ("p-build", "mention"), ("p-serve", "heading"), ("p-reach", "document")]),
    ("zone-block", {"sub_zones": False}, [("p-build", "mention"), ("p-reach", "document"), ("p-serve", "document")]),
    ("zone-town", {}, [("o-lead", "mention"), ("p-serve", "heading")]),
    ("zone-town", {"super_zones": True, "bases": ("document",)}, [
        ("o-lead", "document"), ("p-build", "document"), ("p-reach", "document"), ("p-serve", "document"),
    ]),
    ("zone-area", {}, [("o-lead", "mention"), ("p-build", "mention"), ("p-serve", "heading"), ("p-reach", "document")]),
    ("zone-area", {"sub_zones": False}, []),
    ("zone-city", {"sub_zones": False}, [("o-lead", "document")]),
    ("zone-city", {"document_ids": ("plan",)}, [("p-build", "mention"), ("p-serve", "heading"), ("p-reach", "document")]),
    ("zone-city", {"document_ids": ("nothing",)}, []),
    ("zone-city", {"bases": ("heading",)}, [("p-serve", "heading")]),
    ("zone-city", {"bases": ()}, []),
    ("zone-city", {"limit": 1, "offset": 2}, [("p-serve", "heading")]),
    ("zone-city", {"offset": 9}, []),
    ("zone-corridor", {}, []),
)  # fmt: skip


@pytest.mark.parametrize(("zone_id", "fields", "expected"), CASES)
def test_measures_come_by_basis_then_document_then_order(
    answers: Driver, zone_id: str, fields: dict[str, object], expected: list[tuple[str, str]]
) -> None:
    found = get_zone_coverage(answers, zone_id, CoverageFilter.model_validate(fields))
    assert [(item.id, item.basis.value) for item in found.items] == expected


def test_counts_are_of_all_pages_and_each_measure_counts_once(answers: Driver) -> None:
    found = get_zone_coverage(answers, "zone-city", CoverageFilter(limit=1))
    assert (found.total, len(found.items)) == (4, 1)
    assert found.counts.model_dump() == {"mention": 2, "heading": 1, "document": 1}


def test_zones_inside_and_around_are_named_and_overlapping_ones_are_not_asked(answers: Driver) -> None:
    found = get_zone_coverage(answers, "zone-district", CoverageFilter(super_zones=True))
    assert found.zone.name == "滨江区"
    assert [zone.id for zone in found.sub_zones] == ["zone-block", "zone-town"]
    assert [zone.id for zone in found.super_zones] == ["zone-city"]
    assert [zone.id for zone in found.overlaps] == ["zone-corridor"]
    assert get_zone_coverage(answers, "zone-corridor").total == 0


def get_item(driver: Driver, zone_id: str, unit_id: str, **fields: bool) -> CoveredMeasure:
    found = get_zone_coverage(driver, zone_id, CoverageFilter.model_validate(fields))
    (item,) = [item for item in found.items if item.id == unit_id]
    return item


def test_every_ground_is_given_strongest_first_with_its_way_and_its_words(answers: Driver) -> None:
    item = get_item(answers, "zone-city", "o-lead")
    grounds = [
        (
            ground.basis.value,
            ground.scope,
            [zone.name for zone in ground.path],
            ground.evidence.surface,
            ground.evidence.unit_id,
        )
        for ground in item.grounds
    ]
    assert grounds == [
        ("mention", "sub", ["滨江区", "杭州市"], "滨江区", "o-lead"),
        ("mention", "sub", ["物联网小镇", "滨江区", "杭州市"], "物联网小镇", "o-lead"),
        ("document", "zone", ["杭州市"], "杭州市", "o-title"),
    ]


def test_a_ground_in_a_zone_around_leads_outwards(answers: Driver) -> None:
    item = get_item(answers, "zone-town", "p-build", super_zones=True)
    assert [(ground.basis, ground.scope) for ground in item.grounds] == [
        (Basis.MENTION, "super"),
        (Basis.DOCUMENT, "super"),
    ]
    assert [zone.id for zone in item.grounds[0].path] == ["zone-town", "zone-block"]


def test_an_item_has_its_place_and_all_that_it_is_tied_to(answers: Driver) -> None:
    item = get_item(answers, "zone-block", "p-reach")
    assert item.document.title == "滨江区块建设方案"
    assert [section.title for section in item.section_path] == ["主要任务"]
    assert item.task is not None
    assert item.task.model_dump() == {
        "id": "p-task-1",
        "number": "（一）",
        "title": "推进数字贸易",
        "start": 19,
        "end": 25,
    }
    assert [(charge.agency.name, charge.role.value, charge.of) for charge in item.agencies] == [
        ("滨江区商务局", "responsible", "measure"),
        ("滨江区商务局", "lead", "task"),
    ]
    assert item.agencies[1].evidence.surface == "区商务局"
    assert [(target.indicator, target.value, target.unit, target.year) for target in item.targets] == [
        ("数字贸易额", "1000", "亿元", "2025")
    ]


def test_an_action_stands_before_a_bare_name_and_spans_count_code_points(answers: Driver) -> None:
    item = get_item(answers, "zone-block", "p-build")
    assert [(a.entity.name, a.action, a.evidence.surface) for a in item.platforms] == [
        ("数字贸易平台", "建设", "数字贸易平台")
    ]
    assert [(a.entity.name, a.action, a.evidence.surface) for a in item.programmes] == [
        ("“5050”计划", "", "“5050”计划")
    ]
    assert (
        item.text[item.grounds[0].evidence.start - item.start] == "滨"
    )  # behind 𠮷, which UTF-16 counts twice


def test_a_measure_below_the_document_itself_has_no_section_and_no_task(answers: Driver) -> None:
    item = get_item(answers, "zone-district", "o-lead")
    assert (item.section_path, item.task) == ((), None)
    assert item.document.number == "杭政〔2020〕3号"


@pytest.mark.parametrize("zone_id", ["no-such-id", "agency-commerce"])
def test_what_is_no_zone_is_not_found(answers: Driver, zone_id: str) -> None:
    with pytest.raises(NotFound, match=zone_id):
        get_zone_coverage(answers, zone_id)


def test_many_measures_come_in_pages_that_together_are_all(empty_graph: Driver) -> None:
    migrate(empty_graph)
    sentences = tuple(f"推进第{number}项工作。" for number in range(120))
    write_batch(empty_graph, make_batch("long-plan", sentences=sentences))
    pages = [
        get_zone_coverage(empty_graph, BLOCK.id, CoverageFilter(offset=offset)).items
        for offset in (0, 25, 50, 75, 100)
    ]
    ids = [item.id for page in pages for item in page]
    assert [len(page) for page in pages] == [25, 25, 25, 25, 21]
    assert len(set(ids)) == 121
