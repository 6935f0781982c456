"""Tests of what is read of a document's tasks, and of the comparison, on a real server."""

import pytest
from neo4j import Driver

from graph.compare.compare import compare_documents
from graph.compare.profile import EntityUse, IndicatorUse
from graph.compare.profiles import load_profiles
from graph.write import write_batch
from schemas.entity import EntityKind
from schemas.errors import NotFound
from schemas.outline import Category
from tests.batches import AGENCY, BLOCK, CITED, INDICATOR, OTHER_BLOCK, PLATFORM, make_batch


def test_a_task_is_read_with_all_that_it_names(empty_graph: Driver) -> None:
    batch = make_batch("binjiang")
    write_batch(empty_graph, batch)
    document, tasks = load_profiles(empty_graph, "binjiang")
    assert (document.id, document.title, document.date) == ("binjiang", "滨江区块建设方案", "2021-04-29")
    assert [task.id for task in tasks] == [task.id for task in batch.tasks]
    trade, safeguard = tasks
    assert (trade.number, trade.title, trade.category) == ("（一）", "发展数字贸易", Category.TASK)
    assert batch.document.text[trade.start : trade.end] == "发展数字贸易"
    assert (trade.headings, trade.terms) == (("主要任务",), ("发展", "数字贸易"))
    assert set(trade.entities) == {
        EntityUse(BLOCK.id, BLOCK.name, EntityKind.ZONE),
        EntityUse(PLATFORM.id, PLATFORM.name, EntityKind.PLATFORM),
        EntityUse(PLATFORM.id, PLATFORM.name, EntityKind.PLATFORM, "建设"),
        EntityUse(AGENCY.id, AGENCY.name, EntityKind.AGENCY),
    }
    assert trade.indicators == (IndicatorUse(INDICATOR.id, INDICATOR.name),)
    assert (safeguard.category, safeguard.headings) == (Category.SAFEGUARD, ("保障措施",))
    assert safeguard.entities == (EntityUse(CITED.id, CITED.name, EntityKind.POLICY_DOCUMENT),)
    assert safeguard.indicators == ()


def test_two_documents_are_compared(empty_graph: Driver) -> None:
    write_batch(empty_graph, make_batch("binjiang"))
    write_batch(empty_graph, make_batch("xiaoshan", OTHER_BLOCK))
    comparison = compare_documents(empty_graph, "xiaoshan", "binjiang")
    assert (comparison.a.id, comparison.b.id) == ("xiaoshan", "binjiang")
    assert {(pair.a.title, pair.b.title, pair.grade.value, pair.best) for pair in comparison.pairs} == {
        ("发展数字贸易", "发展数字贸易", "same", True),
        ("加强组织领导", "加强组织领导", "same", True),
    }
    assert comparison.only_a == comparison.only_b == ()


def test_an_unknown_document_is_told(empty_graph: Driver) -> None:
    write_batch(empty_graph, make_batch("binjiang"))
    with pytest.raises(NotFound):
        compare_documents(empty_graph, "binjiang", "nowhere")
