"""Entities, asked of a real server."""

import pytest
from neo4j import Driver

from graph.entities import get_entities, get_entity
from schemas.entity import EntityKind
from schemas.errors import NotFound


def test_an_entity_tells_where_it_is_named(answers: Driver) -> None:
    zone = get_entity(answers, "zone-town")
    assert (zone.name, zone.kind, zone.tier, zone.document) == ("物联网小镇", EntityKind.ZONE, 1, None)
    assert (zone.mentions, zone.documents) == (2, {"opinions": 1, "plan": 1})
    assert zone.counts.model_dump() == {"covering": 2, "advancing": 0, "charged": 0}
    assert [unit.id for unit in zone.examples] == ["o-lead", "p-head-4"]


def test_an_entity_tells_how_it_lies_to_others(answers: Driver) -> None:
    zone = get_entity(answers, "zone-district")
    assert [(r.type, r.direction, r.other.id, r.evidence.source) for r in zone.relations] == [
        ("OVERLAPS", "out", "zone-corridor", "zone-district"),
        ("PART_OF", "out", "zone-city", "zone-district"),
        ("PART_OF", "in", "zone-block", "zone-block"),
        ("PART_OF", "in", "zone-town", "zone-town"),
    ]
    assert (zone.relations[0].evidence.start, zone.relations[0].evidence.surface) == (-1, "")


def test_a_relation_to_a_document_has_its_words(answers: Driver) -> None:
    about = get_entity(answers, "zone-city").relations[0]
    assert (about.type, about.direction, about.other.kind, about.other.name) == (
        "ABOUT",
        "in",
        "Document",
        "杭州市（暂行）意见",
    )
    assert about.evidence.surface == "杭州市"


def test_an_entity_of_the_second_tier_belongs_to_a_document(answers: Driver) -> None:
    platform = get_entity(answers, "platform-p")
    assert platform.document is not None
    assert (platform.tier, platform.status, platform.document.id) == (2, "planned", "plan")
    assert platform.counts.advancing == 1


def test_charges_on_measures_and_tasks_are_counted(answers: Driver) -> None:
    assert get_entity(answers, "agency-commerce").counts.charged == 2


def test_an_unknown_entity_is_not_found(answers: Driver) -> None:
    with pytest.raises(NotFound, match="plan"):
        get_entity(answers, "plan")


def test_entities_come_most_often_named_first(answers: Driver) -> None:
    found = get_entities(answers, EntityKind.ZONE, limit=4)
    assert found.total == 6
    assert [(zone.id, zone.mentions) for zone in found.items] == [
        ("zone-block", 2),
        ("zone-town", 2),
        ("zone-corridor", 1),
        ("zone-district", 1),
    ]


def test_entities_of_all_kinds_come_in_pages(answers: Driver) -> None:
    found = get_entities(answers, limit=2, offset=8)
    assert (found.total, [entity.id for entity in found.items]) == (10, ["zone-area", "zone-city"])
