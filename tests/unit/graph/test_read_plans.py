"""How the server means to carry out the queries of answers: from ids and indexes, never from all nodes."""

from collections.abc import Iterator
from typing import Any

import pytest
from neo4j import Driver

from graph.query_files import get_query

IDS = ["4:0:0"]
PAGE = {"limit": 10, "offset": 0}

# Each query with parameters of the right types.
QUERIES: tuple[tuple[str, dict[str, Any]], ...] = (
    (
        "zone_coverage",
        {
            "zone_id": "zone-block",
            "bases": ["mention"],
            "document_ids": [],
            "sub_zones": True,
            "super_zones": True,
            **PAGE,
        },
    ),
    ("documents", PAGE),
    ("document", {"document_id": "plan"}),
    ("outline", {"document_id": "plan"}),
    ("document_tasks", {"document_id": "plan"}),
    ("task", {"task_id": "p-task-1"}),
    ("measure", {"unit_id": "p-build"}),
    ("entity", {"entity_id": "zone-block", "relations": 10, "examples": 5}),
    ("entities", {"label": "Zone", **PAGE}),
    (
        "nodes_by_name",
        {"text": "a", "name": "a", "title_key": "a", "number_key": "a", "labels": ["Zone"], "limit": 10},
    ),
    ("nodes_by_alias", {"phrase": '"a"', "forms": ["a"], "labels": ["Zone"], "limit": 10}),
    ("nodes_like_name", {"words": "a", "start": "a", "labels": ["Zone"], "limit": 10}),
    ("subgraph_center", {"node_id": "plan"}),
    ("subgraph_step", {"frontier": IDS, "taken": IDS, "room": 10}),
    ("subgraph_nodes", {"element_ids": IDS}),
    ("subgraph_edges", {"element_ids": IDS}),
)

# What reads the whole store.
SCANS = ("AllNodesScan", "AllRelationshipsScan", "RelationshipTypeScan")


def iter_operators(plan: dict[str, Any]) -> Iterator[str]:
    yield plan["operatorType"]
    for child in plan.get("children", ()):
        yield from iter_operators(child)


@pytest.mark.parametrize(("name", "parameters"), QUERIES)
def test_no_answer_reads_the_whole_store(answers: Driver, name: str, parameters: dict[str, Any]) -> None:
    query = f"EXPLAIN {get_query(f'read/{name}').text}"
    with answers.session() as session:
        plan = session.run(query, parameters).consume().plan
    assert plan is not None
    operators = list(iter_operators(plan))
    assert [operator for operator in operators if any(scan in operator for scan in SCANS)] == []
