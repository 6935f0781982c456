"""What networkx reads back from GraphML."""

import io

import networkx

from graph.export.graphml import write_graphml
from schemas.subgraph import Subgraph
from tests.unit.graph.export.sample import EMPTY, SUBGRAPH


def written(subgraph: Subgraph) -> str:
    handle = io.StringIO()
    write_graphml(subgraph, handle)
    return handle.getvalue()


def test_nodes_and_edges_come_back_one_by_one() -> None:
    found = networkx.read_graphml(io.BytesIO(written(SUBGRAPH).encode()))
    assert found.graph == {
        "edge_default": {},
        "node_default": {},
        "question": "1 step around 滨江区块",
        "digest": "abc",
        "truncated": False,
        "left": 0,
    }
    assert isinstance(found, networkx.MultiDiGraph)
    assert {node: found.nodes[node] for node in found} == {
        "zone-a": {
            "labels": '["Entity", "Zone"]',
            "name": "滨江区块",
            "aliases": '["自贸区滨江区块", "A&B"]',
            "tier": 1,
        },
        'unit-"1"': {
            "labels": '["Measure", "Unit"]',
            "text": '支持滨江区块<建设>"数字"&贸易\r\n示范区\ufffd𠮷',  # a form feed is not XML
            "start": "4",  # a string because another node's is one
            "share": 0.5,
            "open": True,
        },
        "odd": {"labels": '["Unit"]', "start": "four"},
    }
    assert {(a, b, key): data for a, b, key, data in found.edges(keys=True, data=True)} == {
        ('unit-"1"', "zone-a", "fact-1"): {
            "type": "COVERS",
            "basis": "mention",
            "fact_source": "plan",
            "start": 6,
        },
        ('unit-"1"', "zone-a", "fact-2"): {
            "type": "MENTIONS",
            "fact_source": "plan",
            "surface": "滨江区块",
        },
    }


def test_an_empty_subgraph_is_valid_and_says_that_something_is_left() -> None:
    found = networkx.read_graphml(io.BytesIO(written(EMPTY).encode()))
    assert len(found) == 0
    assert found.graph["truncated"] is True
    assert found.graph["left"] == 1


def test_chinese_is_written_as_itself() -> None:
    assert ">滨江区块</data>" in written(SUBGRAPH)
