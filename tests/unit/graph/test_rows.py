"""Rows: which query writes what, in which order, and what makes no graph."""

import pytest

from graph import rows
from graph.rows import iter_rows
from schemas.batch import GraphBatch
from schemas.errors import BadBatch
from schemas.fact import Fact, FactType
from tests.batches import AGENCY, BLOCK, make_batch

QUERIES = [
    "write/documents",
    "write/sections",
    "write/tasks",
    "write/goals",
    "write/measures",
    "write/units",
    "write/agencies",
    "write/platforms",
    "write/policy_documents",
    "write/zones",
    "write/indicators",
    "write/targets",
    "write/has_section_in_document",
    "write/has_task_in_section",
    "write/has_unit_in_document",
    "write/has_unit_in_section",
    "write/has_unit_in_task",
    "write/about",
    "write/advances",
    "write/cites",
    "write/covers",
    "write/mentions",
    "write/of",
    "write/part_of",
    "write/task_charged_to",
    "write/unit_charged_to",
    "write/unit_sets",
]


def test_nodes_come_before_the_relations_between_them() -> None:
    assert [part.query for part in iter_rows(make_batch("plan-a"))] == QUERIES


def test_long_lists_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "ROWS_AT_ONCE", 2)
    sizes = [len(part.rows) for part in iter_rows(make_batch("plan-a")) if part.query == "write/units"]
    assert sizes == [2, 2, 2]


def test_titles_and_numbers_have_keys() -> None:
    parts = {part.query: part.rows for part in iter_rows(make_batch("plan-a", number="杭政〔2021〕2号"))}
    assert parts["write/documents"][0]["title_key"] == "滨江区块建设方案"
    assert parts["write/documents"][0]["number_key"] == "杭政-2021-2号"
    assert parts["write/policy_documents"][0]["title_key"] == "自由贸易试验区总体方案"
    assert parts["write/cites"][0]["number_key"] == "国发-2018-38号"


def make_fact(batch: GraphBatch, type_: FactType, from_id: str, to_id: str) -> GraphBatch:
    fact = Fact("fact-x", type_, from_id, to_id, "", "plan-a", "plan-a", batch.units[0].id, 0, 1, "test")
    return batch._replace(facts=(*batch.facts, fact))


A = make_batch("plan-a")
BAD = (
    (make_fact(A, FactType.MENTIONS, A.units[0].id, "nobody"), "MENTIONS fact-x leads from Unit to nothing"),
    (make_fact(A, FactType.MENTIONS, "nobody", BLOCK.id), "leads from nothing to Entity"),
    (make_fact(A, FactType.COVERS, A.tasks[0].id, BLOCK.id), "leads from Task to Entity"),
    (make_fact(A, FactType.SUPERSEDES, "plan-a", "plan-a"), "leads from Document to Document"),
    (A._replace(units=(*A.units, A.units[0])), "is there twice"),
    (A._replace(sections=A.sections[:1]), "stands below nothing"),
    (A._replace(entities=tuple(e for e in A.entities if e != AGENCY)), "to nothing"),
)


@pytest.mark.parametrize(("batch", "reason"), BAD)
def test_what_makes_no_graph_is_refused(batch: GraphBatch, reason: str) -> None:
    with pytest.raises(BadBatch) as caught:
        list(iter_rows(batch))
    assert reason in str(caught.value)
    assert caught.value.document_id == "plan-a"
