"""The formats that a subgraph can be written in."""

from collections.abc import Callable
from typing import NamedTuple, TextIO

from graph.export.graphml import write_graphml
from graph.export.node_link import write_node_link
from schemas.subgraph import Subgraph


class Format(NamedTuple):
    """How a subgraph is written, and what a client is told of it."""

    write: Callable[[Subgraph, TextIO], None]
    media_type: str
    suffix: str


FORMATS: dict[str, Format] = {
    "graphml": Format(write_graphml, "application/graphml+xml", ".graphml"),
    "node-link": Format(write_node_link, "application/json", ".json"),
}
