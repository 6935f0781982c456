"""The nodes around a node, and the relations between them."""

from typing import Any, NamedTuple

from neo4j import READ_ACCESS, Driver, ManagedTransaction, Record

from graph.queries import run_query
from schemas.errors import NotFound
from schemas.reference import NodeRef
from schemas.subgraph import (
    DEFAULT_DEPTH,
    DEFAULT_NODES,
    PropertyValue,
    Subgraph,
    SubgraphEdge,
    SubgraphNode,
)


class Reach(NamedTuple):
    """What the database calls the nodes of a subgraph, nearest first; how many neighbours were cut off."""

    element_ids: list[str]
    left: int


def get_subgraph(
    driver: Driver, node_id: str, *, depth: int = DEFAULT_DEPTH, limit: int = DEFAULT_NODES
) -> Subgraph:
    """The node of an id, the nodes within `depth` steps of it up to `limit`, and all relations between them.

    Raises NotFound when no node has the id. What is read in several queries is read in one transaction.
    """
    with driver.session(default_access_mode=READ_ACCESS) as session:
        return session.execute_read(_read_subgraph, node_id, depth, limit)


def _read_subgraph(tx: ManagedTransaction, node_id: str, depth: int, limit: int) -> Subgraph:
    records = run_query(tx, "read/subgraph_center", {"node_id": node_id}).records
    if not records:
        raise NotFound(node_id)
    element_id, *fields = records[0].values()
    center = NodeRef(**dict(zip(("id", "kind", "name", "document_id"), fields, strict=True)))
    reach = _walk(tx, element_id, depth, limit)
    return Subgraph(
        center=center,
        nodes=_read_nodes(tx, reach.element_ids),
        edges=_read_edges(tx, reach.element_ids),
        truncated=reach.left > 0,
        left=reach.left,
        question=f"{depth} step{'' if depth == 1 else 's'} around {center.name} ({center.id})",
    )


def _walk(tx: ManagedTransaction, center: str, depth: int, limit: int) -> Reach:
    """Breadth first; when the limit cuts a step, no further one is made."""
    taken = frontier = [center]
    for _ in range(depth):
        parameters = {"frontier": frontier, "taken": taken, "room": limit - len(taken)}
        step = run_query(tx, "read/subgraph_step", parameters).records[0]
        frontier = step["element_ids"]
        taken = taken + frontier
        if step["reached"] > len(frontier):
            return Reach(taken, step["reached"] - len(frontier))
    return Reach(taken, 0)


def _read_nodes(tx: ManagedTransaction, element_ids: list[str]) -> tuple[SubgraphNode, ...]:
    records = run_query(tx, "read/subgraph_nodes", {"element_ids": element_ids}).records
    nodes = {record["element_id"]: _make_node(record) for record in records}
    return tuple(nodes[element_id] for element_id in element_ids)


def _make_node(record: Record) -> SubgraphNode:
    labels = tuple(sorted(record["labels"]))
    return SubgraphNode(id=record["id"], labels=labels, properties=_make_properties(record["properties"]))


def _read_edges(tx: ManagedTransaction, element_ids: list[str]) -> tuple[SubgraphEdge, ...]:
    records = run_query(tx, "read/subgraph_edges", {"element_ids": element_ids}).records
    return tuple(map(_make_edge, records))


def _make_edge(record: Record) -> SubgraphEdge:
    fields = {name: record[name] for name in ("id", "type", "from_id", "to_id")}
    return SubgraphEdge(**fields, properties=_make_properties(record["properties"]))


def _make_properties(properties: dict[str, Any]) -> dict[str, PropertyValue]:
    values = {name: value for name, value in sorted(properties.items()) if value is not None}
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
