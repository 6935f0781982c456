"""Proof of the graph, on the command line."""

import json

from neo4j import Driver

from tests.unit.api.cli.commands import Cli


def test_a_graph_that_holds(cli: Cli, plans: Driver) -> None:
    outcome = cli("verify")
    assert outcome.code == 0
    assert outcome.out.startswith("2 documents: ")
    assert "Everything holds.\ndigest " in outcome.out


def test_a_graph_that_does_not(cli: Cli, empty_graph: Driver) -> None:
    empty_graph.execute_query("CREATE (:Entity:Zone {id: 'zone-lost', name: '无'})")
    outcome = cli("verify")
    assert outcome.code == 1
    assert "zone-lost" in outcome.out
    answer = json.loads(cli("verify", "--format", "json").out)
    assert "zone-lost" in {violation["subject"] for violation in answer["violations"]}
