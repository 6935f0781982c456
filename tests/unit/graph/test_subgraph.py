"""What lies around a node, asked of a real server."""

import io

import networkx
import pytest
from neo4j import Driver

from graph.export import FORMATS
from graph.subgraph import get_subgraph
from schemas.errors import NotFound


def test_one_step_gives_the_neighbours_nearest_kind_first_and_all_relations_between_them(
    answers: Driver,
) -> None:
    found = get_subgraph(answers, "zone-town")
    assert [node.id for node in found.nodes] == [
        "zone-town",
        "zone-block",
        "zone-district",
        "o-lead",
        "p-head-4",
        "p-serve",
    ]
    assert {(edge.type, edge.from_id, edge.to_id) for edge in found.edges} == {
        ("PART_OF", "zone-town", "zone-block"),
        ("PART_OF", "zone-town", "zone-district"),
        ("PART_OF", "zone-block", "zone-district"),
        ("MENTIONS", "o-lead", "zone-town"),
        ("MENTIONS", "o-lead", "zone-district"),
        ("COVERS", "o-lead", "zone-town"),
        ("COVERS", "o-lead", "zone-district"),
        ("MENTIONS", "p-head-4", "zone-town"),
        ("COVERS", "p-serve", "zone-town"),
        ("COVERS", "p-serve", "zone-block"),
    }  # fmt: skip
    assert (found.truncated, found.left) == (False, 0)
    assert found.question == "1 step around 物联网小镇 (zone-town)"


def test_nodes_and_edges_carry_labels_and_properties(answers: Driver) -> None:
    found = get_subgraph(answers, "zone-town")
    measure = next(node for node in found.nodes if node.id == "p-serve")
    assert measure.labels == ("Measure", "Unit")
    assert measure.properties == {
        "document_id": "plan",
        "start": 104,
        "end": 120,
        "order": 70,
        "text": "完善服务体系，用好数字贸易平台。",
        "type": "measure",
        "rule": "",
    }
    cover = next(edge for edge in found.edges if edge.id == "fact-COVERS-p-serve-zone-town-heading")
    assert cover.properties == {
        "basis": "heading",
        "document_id": "plan",
        "source": "plan",
        "unit_id": "p-head-4",
        "start": 94,
        "end": 99,
        "rule": "test",
    }


def test_a_documents_text_is_left_to_its_units(answers: Driver) -> None:
    document = get_subgraph(answers, "plan", depth=0).nodes[0]
    assert document.labels == ("Document",)
    assert document.properties["title"] == "滨江区块建设方案"
    assert "text" not in document.properties
    assert document.properties["issuers"] == ("杭州市人民政府",)


def test_an_edge_of_the_outline_is_called_by_its_ends(answers: Driver) -> None:
    found = get_subgraph(answers, "p-task-2", depth=1)
    assert "HAS_UNIT:p-task-2:p-serve" in {edge.id for edge in found.edges}


def test_a_cut_is_told_and_the_nearest_nodes_stay(answers: Driver) -> None:
    found = get_subgraph(answers, "zone-town", depth=2, limit=4)
    assert [node.id for node in found.nodes] == ["zone-town", "zone-block", "zone-district", "o-lead"]
    assert (found.truncated, found.left) == (True, 2)


@pytest.mark.parametrize(
    ("limit", "truncated", "left"),
    [(1, True, 5), (5, True, 1), (6, False, 0)],
)
def test_a_limit_that_just_holds_all_cuts_nothing(
    answers: Driver, limit: int, truncated: bool, left: int
) -> None:
    found = get_subgraph(answers, "zone-town", limit=limit)
    assert (len(found.nodes), found.truncated, found.left) == (limit, truncated, left)


def test_enough_steps_reach_everything(answers: Driver) -> None:
    assert len(get_subgraph(answers, "indicator-trade", depth=9).nodes) == 29


@pytest.mark.parametrize(
    "node_id", ["plan", "p-section-1", "p-task-1", "p-build", "p-target", "indicator-trade"]
)
def test_any_node_can_be_the_middle(answers: Driver, node_id: str) -> None:
    assert get_subgraph(answers, node_id).center.id == node_id


def test_an_unknown_node_is_not_found(answers: Driver) -> None:
    with pytest.raises(NotFound, match="no-such-node"):
        get_subgraph(answers, "no-such-node")


def test_what_the_database_has_comes_back_from_graphml(answers: Driver) -> None:
    subgraph = get_subgraph(answers, "zone-block", depth=2)
    handle = io.StringIO()
    FORMATS["graphml"].write(subgraph, handle)
    found = networkx.read_graphml(io.BytesIO(handle.getvalue().encode()))
    assert isinstance(found, networkx.MultiDiGraph)
    assert set(found) == {node.id for node in subgraph.nodes}
    assert {key for *_, key in found.edges} == {edge.id for edge in subgraph.edges}
    assert {node: found.nodes[node].get("name") for node in found} == {
        node.id: node.properties.get("name") for node in subgraph.nodes
    }
