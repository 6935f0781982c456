"""The answer to: give me what lies around this node, for my own tools."""

from pydantic import Field

from schemas.reference import Answer, NodeRef

# What a property can hold in the graph; lists are lists of strings.
Scalar = str | bool | int | float
PropertyValue = Scalar | tuple[str, ...]

# Zone → measure → task, agency, platform is two steps; four reach everything in a small graph.
DEFAULT_DEPTH = 1
LARGEST_DEPTH = 4
DEFAULT_NODES = 500
LARGEST_NODES = 20_000


class SubgraphNode(Answer):
    """A node with its labels and properties; a document's full text is left out, its units have it."""

    id: str = Field(description="The node's id.", examples=["zone-binjiang-block"])
    labels: tuple[str, ...] = Field(description="Its labels, sorted.", examples=[["Entity", "Zone"]])
    properties: dict[str, PropertyValue] = Field(
        description="All its properties but the id.", examples=[{"name": "滨江区块", "tier": 1}]
    )


class SubgraphEdge(Answer):
    """A relation with its properties. One of the outline has no id of its own: it is made of the ends'."""

    id: str = Field(description="The fact's id.", examples=["fact-0f8fad5bd9cb469fa16570867728950e"])
    type: str = Field(description="The relation's type.", examples=["PART_OF"])
    from_id: str = Field(description="Where it starts.", examples=["zone-binjiang-block"])
    to_id: str = Field(description="Where it leads.", examples=["zone-hangzhou-area"])
    properties: dict[str, PropertyValue] = Field(
        description="All its properties but the id.", examples=[{"source": "zone-binjiang-block"}]
    )


class Subgraph(Answer):
    """The nodes within some steps of one node, nearest first, and all relations between them."""

    center: NodeRef = Field(description="The node in the middle.")
    nodes: tuple[SubgraphNode, ...] = Field(description="Nearest first, then by label and id.")
    edges: tuple[SubgraphEdge, ...] = Field(description="Every relation between two of the nodes, by id.")
    truncated: bool = Field(description="Whether the limit cut nodes off.", examples=[False])
    left: int = Field(
        description="Neighbours of the nodes that the limit cut off; what lies behind them is not counted.",
        examples=[0],
    )
    question: str = Field(description="What was asked, in words.", examples=["1 step around 滨江区块"])
    digest: str = Field("", description="The graph's digest, when known.", examples=["9f86d081884c7d65"])
    version: str = Field("", description="The program's version.", examples=["0.1.0"])
