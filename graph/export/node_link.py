"""Node-link JSON, as networkx and D3 read it."""

import json
from collections.abc import Iterable, Mapping
from typing import TextIO

from graph.export.attributes import make_edge_attributes, make_graph_attributes, make_node_attributes
from schemas.subgraph import PropertyValue, Subgraph


def write_node_link(subgraph: Subgraph, handle: TextIO) -> None:
    """Write a subgraph as node-link JSON, one node or edge a line.

    `networkx.node_link_graph` reads it as a directed multigraph: an edge's id is its key, lists stay lists.
    """
    head = json.dumps(make_graph_attributes(subgraph), ensure_ascii=False)
    handle.write(f'{{"directed": true, "multigraph": true, "graph": {head},\n"nodes": [')
    _write_objects(({"id": node.id, **make_node_attributes(node)} for node in subgraph.nodes), handle)
    handle.write('],\n"edges": [')
    ends = ({"source": edge.from_id, "target": edge.to_id, "key": edge.id} for edge in subgraph.edges)
    attributes = map(make_edge_attributes, subgraph.edges)
    _write_objects(({**end, **rest} for end, rest in zip(ends, attributes, strict=True)), handle)
    handle.write("]}\n")


def _write_objects(objects: Iterable[Mapping[str, PropertyValue]], handle: TextIO) -> None:
    separator = "\n"
    for item in objects:
        handle.write(separator + json.dumps(item, ensure_ascii=False))
        separator = ",\n"
