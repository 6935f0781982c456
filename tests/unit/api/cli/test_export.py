"""Subgraphs as files, on the command line."""

import json
from pathlib import Path
from xml.etree import ElementTree

from neo4j import Driver

from api.cli.export import say_subgraph
from schemas.reference import NodeRef
from schemas.subgraph import Subgraph
from tests.unit.api.cli.commands import Cli

SPACE = "{http://graphml.graphdrawing.org/xmlns}"


def test_a_file_is_written_and_counted(cli: Cli, plans: Driver, tmp_path: Path) -> None:
    file = tmp_path / "小镇.graphml"
    outcome = cli("export", "物联网小镇", "--output", file)
    root = ElementTree.parse(file).getroot()
    nodes, edges = root.findall(f".//{SPACE}node"), root.findall(f".//{SPACE}edge")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == (
        f"1 step around 物联网小镇 (zone-iot-town): {len(nodes)} nodes, {len(edges)} edges in {file}.\n"
    )


def test_standard_output_holds_the_subgraph_only(cli: Cli, plans: Driver) -> None:
    outcome = cli("export", "物联网小镇", "--format", "node-link", "--depth", "0")
    assert [node["id"] for node in json.loads(outcome.out)["nodes"]] == ["zone-iot-town"]
    assert outcome.err == "0 steps around 物联网小镇 (zone-iot-town): 1 nodes, 0 edges.\n"


def test_an_unknown_format_is_a_wrong_use(cli: Cli) -> None:
    outcome = cli("export", "物联网小镇", "--format", "pdf")
    assert outcome.code == 2
    assert "'pdf' is none of graphml, node-link" in outcome.err


def test_what_the_limit_left_out_is_said() -> None:
    center = NodeRef(id="zone-a", kind="Zone", name="甲", document_id="")
    subgraph = Subgraph(
        center=center, nodes=(), edges=(), truncated=True, left=1200, question="1 step around 甲"
    )
    assert say_subgraph(subgraph, None) == (
        "1 step around 甲: 0 nodes, 0 edges; the limit left out 1,200 neighbours."
    )
