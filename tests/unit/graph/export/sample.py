"""A small subgraph with everything that a format can trip over."""

from schemas.reference import NodeRef
from schemas.subgraph import Subgraph, SubgraphEdge, SubgraphNode

TEXT = '支持滨江区块<建设>"数字"&贸易\r\n示范区\x0c𠮷'

SUBGRAPH = Subgraph(
    center=NodeRef(id="zone-a", kind="Zone", name="滨江区块"),
    nodes=(
        SubgraphNode(
            id="zone-a",
            labels=("Entity", "Zone"),
            properties={"name": "滨江区块", "aliases": ("自贸区滨江区块", "A&B"), "tier": 1},
        ),
        SubgraphNode(
            id='unit-"1"',
            labels=("Measure", "Unit"),
            properties={"text": TEXT, "start": 4, "share": 0.5, "open": True},
        ),
        SubgraphNode(id="odd", labels=("Unit",), properties={"start": "four"}),
    ),
    edges=(
        SubgraphEdge(
            id="fact-1",
            type="COVERS",
            from_id='unit-"1"',
            to_id="zone-a",
            properties={"source": "plan", "basis": "mention", "start": 6},
        ),
        SubgraphEdge(
            id="fact-2",
            type="MENTIONS",
            from_id='unit-"1"',
            to_id="zone-a",
            properties={"source": "plan", "surface": "滨江区块"},
        ),
    ),
    truncated=False,
    left=0,
    question="1 step around 滨江区块",
    digest="abc",
)

EMPTY = Subgraph(
    center=NodeRef(id="zone-a", kind="Zone", name="滨江区块"),
    nodes=(),
    edges=(),
    truncated=True,
    left=1,
    question="0 steps around 滨江区块",
)
