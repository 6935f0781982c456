"""Documents, outlines and task lists, asked of a real server."""

import pytest
from neo4j import Driver

from graph.documents import get_document, get_documents, get_outline, get_tasks
from schemas.errors import NotFound
from schemas.outline import Category


def test_documents_come_by_id_with_their_counts(answers: Driver) -> None:
    found = get_documents(answers)
    assert found.total == 2
    assert [(item.id, item.counts.model_dump()) for item in found.items] == [
        (
            "opinions",
            {"sections": 0, "tasks": 0, "units": 3, "measures": 1, "goals": 1, "targets": 0},
        ),
        ("plan", {"sections": 2, "tasks": 2, "units": 8, "measures": 3, "goals": 0, "targets": 1}),
    ]


def test_documents_come_in_pages(answers: Driver) -> None:
    found = get_documents(answers, limit=1, offset=1)
    assert (found.total, [item.id for item in found.items]) == (2, ["plan"])


def test_a_document_says_what_it_is_about(answers: Driver) -> None:
    found = get_document(answers, "plan")
    assert found == get_documents(answers).items[1]
    assert (found.title, found.date, found.status.value) == ("滨江区块建设方案", "2021-04-29", "final")
    assert [zone.name for zone in found.about] == ["滨江区块"]
    assert (found.issued_by, found.supersedes, found.issuers) == ((), (), ("杭州市人民政府",))


def test_an_outline_is_a_tree_in_reading_order(answers: Driver) -> None:
    found = get_outline(answers, "plan")
    assert found.document.id == "plan"
    assert [(node.kind, node.level, node.number, node.title) for node in found.nodes] == [
        ("section", 1, "一、", "主要任务"),
        ("section", 1, "二、", "保障措施"),
    ]
    (task,) = found.nodes[0].children
    assert (task.kind, task.level, task.number, task.title) == ("task", 2, "（一）", "推进数字贸易")
    assert (task.category, task.units, task.measures) == (Category.TASK, 3, 2)
    assert (found.nodes[0].category, found.nodes[0].units, found.nodes[0].measures) == (None, 1, 0)


def test_spans_of_an_outline_are_those_of_the_titles(answers: Driver) -> None:
    section = get_outline(answers, "plan").nodes[0]
    assert (section.start, section.end) == (11, 15)
    assert (section.children[0].start, section.children[0].end) == (19, 25)


def test_a_document_without_headings_has_an_empty_outline(answers: Driver) -> None:
    assert get_outline(answers, "opinions").nodes == ()
    assert get_tasks(answers, "opinions").items == ()


def test_tasks_come_in_reading_order(answers: Driver) -> None:
    found = get_tasks(answers, "plan")
    assert [(task.id, task.title, task.category.value, task.measures) for task in found.items] == [
        ("p-task-1", "推进数字贸易", "task", 2),
        ("p-task-2", "在物联网小镇优化服务", "safeguard", 1),
    ]


@pytest.mark.parametrize("ask", [get_document, get_outline, get_tasks])
def test_an_unknown_document_is_not_found(answers: Driver, ask: object) -> None:
    assert callable(ask)
    with pytest.raises(NotFound, match="no-such-plan"):
        ask(answers, "no-such-plan")
