"""Questions with names as users type them, asked of a real server."""

import pytest
from neo4j import Driver

from api.answers import (
    ask_comparison,
    ask_document,
    ask_documents,
    ask_entities,
    ask_entity,
    ask_measure,
    ask_outline,
    ask_subgraph,
    ask_task,
    ask_tasks,
    ask_zone_coverage,
)
from api.version import get_version
from schemas.coverage import CoverageFilter
from schemas.entity import EntityKind
from schemas.errors import Ambiguous, NotFound

# Text, id of the document that it means.
DOCUMENTS = (
    ("plan", "plan"),
    (" plan\n", "plan"),
    ("滨江区块建设方案", "plan"),
    ("《滨江区块建设方案》", "plan"),
    ("杭州市(暂行)意见", "opinions"),
    ("杭政[2020]3号", "opinions"),
)


@pytest.mark.parametrize(("text", "document_id"), DOCUMENTS)
def test_a_document_is_asked_for_by_id_title_or_number(answers: Driver, text: str, document_id: str) -> None:
    assert ask_document(answers, text).id == document_id
    assert ask_outline(answers, text).document.id == document_id
    assert ask_tasks(answers, text).document.id == document_id


def test_lists_come_in_pages(answers: Driver) -> None:
    assert [item.id for item in ask_documents(answers).items] == ["opinions", "plan"]
    assert [item.id for item in ask_documents(answers, limit=1, offset=1).items] == ["plan"]
    assert ask_entities(answers, EntityKind.PROGRAMME).total == 1
    assert len(ask_entities(answers, limit=2).items) == 2


def test_a_task_is_asked_for_by_id_or_title(answers: Driver) -> None:
    assert ask_task(answers, "p-task-1").title == "推进数字贸易"
    assert ask_task(answers, "推进数字贸易").id == "p-task-1"


def test_a_measure_is_asked_for_by_id_and_any_other_unit_too(answers: Driver) -> None:
    assert ask_measure(answers, "p-build").type.value == "measure"
    assert ask_measure(answers, " o-use ").type.value == "goal"


@pytest.mark.parametrize("text", ["programme-5050", "“5050”计划", "plan 5050"])
def test_an_entity_is_asked_for_by_id_name_or_alias(answers: Driver, text: str) -> None:
    assert ask_entity(answers, text).id == "programme-5050"


def test_a_zone_and_the_documents_of_a_filter_are_asked_for_by_name(answers: Driver) -> None:
    filters = CoverageFilter(document_ids=("滨江区块建设方案",))
    found = ask_zone_coverage(answers, "杭州", filters)
    assert found.zone.id == "zone-city"
    assert found.filter.document_ids == ("plan",)
    assert {item.document.id for item in found.items} == {"plan"}


def test_a_comparison_takes_titles_and_ids(answers: Driver) -> None:
    found = ask_comparison(answers, "滨江区块建设方案", "opinions")
    assert (found.a.id, found.b.id) == ("plan", "opinions")


def test_a_subgraph_says_which_program_made_it(answers: Driver) -> None:
    found = ask_subgraph(answers, "物联网小镇", depth=1, limit=3)
    assert found.center.id == "zone-town"
    assert (len(found.nodes), found.truncated, found.version) == (3, True, get_version())


@pytest.mark.parametrize("text", ["数字贸易平台", "高新区"])
def test_an_ambiguous_name_is_not_guessed(answers: Driver, text: str) -> None:
    with pytest.raises(Ambiguous):
        ask_entity(answers, text)


def test_an_unknown_name_answers_with_the_nearest(answers: Driver) -> None:
    with pytest.raises(NotFound) as caught:
        ask_zone_coverage(answers, "滨江区快")
    assert [node.name for node in caught.value.nearest] == ["滨江区", "滨江区块"]


def test_an_unknown_document_of_a_filter_is_an_error_and_no_empty_answer(answers: Driver) -> None:
    with pytest.raises(NotFound, match="no-such-plan"):
        ask_zone_coverage(answers, "zone-city", CoverageFilter(document_ids=("no-such-plan",)))


@pytest.mark.parametrize("text", ["", " ", "区" * 400, "区" * 401, "x" * 10_000, "区 " * 200, "\x00"])
def test_what_cannot_be_a_name_is_not_found(answers: Driver, text: str) -> None:
    for ask in (
        ask_document,
        ask_outline,
        ask_task,
        ask_measure,
        ask_entity,
        ask_zone_coverage,
        ask_subgraph,
    ):
        with pytest.raises(NotFound):
            ask(answers, text)
    with pytest.raises(NotFound) as caught:
        ask_comparison(answers, "plan", text)
    assert len(caught.value.text) <= 401
