"""What every format writes of a subgraph, a node and an edge, under the same names."""

from collections.abc import Mapping

from schemas.subgraph import PropertyValue, Scalar, Subgraph, SubgraphEdge, SubgraphNode

# Other tools keep an edge's ends under `source` and `target`; a fact's own `source` would be lost in them.
RENAMED = {"source": "fact_source"}


def make_graph_attributes(subgraph: Subgraph) -> dict[str, Scalar]:
    """What was asked, of which graph, by which version, and whether it is all; empty ones are left out."""
    attributes: dict[str, Scalar] = {
        "question": subgraph.question,
        "digest": subgraph.digest,
        "version": subgraph.version,
        "truncated": subgraph.truncated,
        "left": subgraph.left,
    }
    return {name: value for name, value in attributes.items() if value != ""}


def make_node_attributes(node: SubgraphNode) -> dict[str, PropertyValue]:
    """A node's labels and properties, sorted by name; labels first."""
    return {"labels": node.labels, **_renamed(node.properties)}


def make_edge_attributes(edge: SubgraphEdge) -> dict[str, PropertyValue]:
    """An edge's type and properties, sorted by name; type first."""
    return {"type": edge.type, **_renamed(edge.properties)}


def _renamed(properties: Mapping[str, PropertyValue]) -> dict[str, PropertyValue]:
    return {RENAMED.get(name, name): properties[name] for name in sorted(properties)}
