"""How much there is, without the program's own book-keeping."""

from neo4j import Driver

from graph.counts import count_graph
from graph.write import write_batch
from tests.batches import make_batch


def test_an_empty_graph_has_nothing(graph: Driver) -> None:
    assert count_graph(graph) == ({}, {})


def test_an_entity_counts_under_its_kind_too(graph: Driver) -> None:
    write_batch(graph, make_batch("plan-a"))
    counts = count_graph(graph)
    assert counts.nodes == {
        "Agency": 1,
        "Document": 1,
        "Entity": 6,
        "Goal": 1,
        "Indicator": 1,
        "Measure": 2,
        "Platform": 1,
        "PolicyDocument": 1,
        "Section": 2,
        "Target": 1,
        "Task": 2,
        "Unit": 9,
        "Zone": 3,
    }
    assert counts.relations["HAS_UNIT"] == 9
    assert counts.relations["MENTIONS"] == 5
