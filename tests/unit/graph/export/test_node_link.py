"""What networkx reads back from node-link JSON."""

import io
import json

import networkx

from graph.export.node_link import write_node_link
from schemas.subgraph import Subgraph
from tests.unit.graph.export.sample import EMPTY, SUBGRAPH, TEXT


def read_back(subgraph: Subgraph) -> "networkx.MultiDiGraph[str]":
    handle = io.StringIO()
    write_node_link(subgraph, handle)
    found = networkx.node_link_graph(json.loads(handle.getvalue()), edges="edges")
    assert isinstance(found, networkx.MultiDiGraph)
    return found


def test_nodes_and_edges_come_back_one_by_one() -> None:
    found = read_back(SUBGRAPH)
    assert found.graph == {
        "question": "1 step around 滨江区块",
        "digest": "abc",
        "truncated": False,
        "left": 0,
    }
    assert {node: found.nodes[node] for node in found} == {
        "zone-a": {
            "labels": ["Entity", "Zone"],
            "name": "滨江区块",
            "aliases": ["自贸区滨江区块", "A&B"],
            "tier": 1,
        },
        'unit-"1"': {
            "labels": ["Measure", "Unit"],
            "text": TEXT,
            "start": 4,
            "share": 0.5,
            "open": True,
        },
        "odd": {"labels": ["Unit"], "start": "four"},
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
    found = read_back(EMPTY)
    assert len(found) == 0
    assert found.graph == {"question": "0 steps around 滨江区块", "truncated": True, "left": 1}


def test_chinese_is_written_as_itself() -> None:
    handle = io.StringIO()
    write_node_link(SUBGRAPH, handle)
    assert '"name": "滨江区块"' in handle.getvalue()
