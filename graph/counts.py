"""How much was written, and how much there is."""

from collections.abc import Iterable
from typing import NamedTuple

from neo4j import Driver, EagerResult

from graph.queries import read_records


class WriteCounts(NamedTuple):
    """What a transaction changed. All four are 0 when the graph already was as it should be."""

    nodes_created: int = 0
    relations_created: int = 0
    nodes_deleted: int = 0
    relations_deleted: int = 0


class GraphCounts(NamedTuple):
    """Nodes by label (an entity counts as Entity and under its kind) and relations by type, both by name."""

    nodes: dict[str, int]
    relations: dict[str, int]


def make_counts(results: Iterable[EagerResult]) -> WriteCounts:
    """The sum of what several statements changed."""
    counters = [result.summary.counters for result in results]
    return WriteCounts(
        nodes_created=sum(counter.nodes_created for counter in counters),
        relations_created=sum(counter.relationships_created for counter in counters),
        nodes_deleted=sum(counter.nodes_deleted for counter in counters),
        relations_deleted=sum(counter.relationships_deleted for counter in counters),
    )


def count_graph(driver: Driver) -> GraphCounts:
    """How many nodes and relations there are, without the program's own book-keeping."""
    nodes = read_records(driver, "read/count_nodes", {})
    relations = read_records(driver, "read/count_relations", {})
    return GraphCounts(
        nodes={record["label"]: record["count"] for record in nodes},
        relations={record["type"]: record["count"] for record in relations},
    )
