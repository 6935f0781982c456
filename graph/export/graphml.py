"""GraphML, as networkx, Gephi, yEd and igraph read it."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TextIO
from xml.sax.saxutils import escape, quoteattr

from graph.export.attributes import make_edge_attributes, make_graph_attributes, make_node_attributes
from schemas.subgraph import PropertyValue, Subgraph

OPENING = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns'
    ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)

# GraphML's name for each type of value; bool stands before int because it is one.
TYPE_NAMES: tuple[tuple[type, str], ...] = ((bool, "boolean"), (int, "long"), (float, "double"))

# XML 1.0 has no way to write these, not even as a reference.
UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# A parser turns a bare carriage return into a line feed, and the spans would no longer fit the text.
KEPT = {"\r": "&#13;"}


class Key(NamedTuple):
    """A declared attribute: GraphML wants its id and type before the first value."""

    id: str
    type: str


def write_graphml(subgraph: Subgraph, handle: TextIO) -> None:
    """Write a subgraph as GraphML: labels, types and properties as attributes, lists as JSON.

    A character that XML cannot hold becomes U+FFFD. `networkx.read_graphml` reads it as a directed graph, a
    multigraph when two edges join the same ends; an edge's id is its key.
    """
    graph = make_graph_attributes(subgraph)
    graph_keys = _make_keys([graph], domain="g")
    node_keys = _make_keys(map(make_node_attributes, subgraph.nodes), domain="n")
    edge_keys = _make_keys(map(make_edge_attributes, subgraph.edges), domain="e")
    handle.write(OPENING)
    for domain, keys in (("graph", graph_keys), ("node", node_keys), ("edge", edge_keys)):
        _write_keys(domain, keys, handle)
    handle.write('<graph id="subgraph" edgedefault="directed">\n')
    handle.write(_make_data(graph, graph_keys))
    for node in subgraph.nodes:
        data = _make_data(make_node_attributes(node), node_keys)
        handle.write(f"<node id={_quoted(node.id)}>{data}</node>\n")
    for edge in subgraph.edges:
        data = _make_data(make_edge_attributes(edge), edge_keys)
        ends = f"id={_quoted(edge.id)} source={_quoted(edge.from_id)} target={_quoted(edge.to_id)}"
        handle.write(f"<edge {ends}>{data}</edge>\n")
    handle.write("</graph>\n</graphml>\n")


def _make_keys(rows: Iterable[Mapping[str, PropertyValue]], *, domain: str) -> dict[str, Key]:
    """A key for each attribute of the rows, by name; one that has values of several types is a string."""
    types: dict[str, set[str]] = {}
    for row in rows:
        for name, value in row.items():
            types.setdefault(name, set()).add(_type_name(value))
    return {
        name: Key(f"{domain}{place}", found.pop() if len(found) == 1 else "string")
        for place, (name, found) in enumerate(sorted(types.items()))
    }


def _type_name(value: PropertyValue) -> str:
    return next((name for kind, name in TYPE_NAMES if isinstance(value, kind)), "string")


def _write_keys(domain: str, keys: Mapping[str, Key], handle: TextIO) -> None:
    for name, key in keys.items():
        attributes = f'attr.name={_quoted(name)} attr.type="{key.type}"'
        handle.write(f'<key id="{key.id}" for="{domain}" {attributes}/>\n')


def _make_data(row: Mapping[str, PropertyValue], keys: Mapping[str, Key]) -> str:
    return "".join(f'<data key="{keys[name].id}">{_written(value)}</data>' for name, value in row.items())


def _written(value: PropertyValue) -> str:
    if isinstance(value, bool | tuple):
        return escape(_writable(json.dumps(value, ensure_ascii=False)), KEPT)
    return escape(_writable(str(value)), KEPT)


def _quoted(value: str) -> str:
    return quoteattr(_writable(value))


def _writable(value: str) -> str:
    return UNWRITABLE.sub("\ufffd", value)
