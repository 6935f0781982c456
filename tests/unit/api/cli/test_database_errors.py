"""What is said when the database or a port cannot be had."""

import socket
from pathlib import Path

import pytest
from neo4j import Driver

from graph.server import server_status
from schemas.settings import Settings
from tests.conftest import make_settings
from tests.unit.api.cli.commands import DOCUMENTS, Cli

PLAN = DOCUMENTS / "hightech-zone-opinions.txt"


@pytest.mark.parametrize("command", [("documents",), ("ingest", str(PLAN))])
def test_a_database_that_is_down(cli: Cli, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]) -> None:
    monkeypatch.setenv("POLICYGRAPH_NEO4J_URI", "bolt://127.0.0.1:1")
    outcome = cli(*command)
    assert (outcome.code, outcome.out) == (4, "")
    assert outcome.err.startswith("policygraph: The database at bolt://127.0.0.1:1 does not answer: ")
    assert outcome.err.count("\n") == 1


def test_a_wrong_password(
    cli: Cli, driver: Driver, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    uri = server_status(settings).uri or ""
    monkeypatch.setenv("POLICYGRAPH_NEO4J_URI", uri)
    monkeypatch.setenv("POLICYGRAPH_NEO4J_PASSWORD", "wrong")
    outcome = cli("documents")
    assert outcome == (
        4,
        "",
        f"policygraph: The database at {uri} refuses the user 'neo4j' with the password given. "
        "Set POLICYGRAPH_NEO4J_USER and POLICYGRAPH_NEO4J_PASSWORD.\n",
    )


def test_no_database_of_our_own_to_start(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLICYGRAPH_NEO4J_URI", "bolt://127.0.0.1:1")
    outcome = cli("db", "start")
    assert outcome.code == 2
    assert "POLICYGRAPH_NEO4J_URI names the database at bolt://127.0.0.1:1" in outcome.err


def test_a_port_that_is_taken(cli: Cli) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        outcome = cli("serve", "--port", str(port))
    assert outcome == (
        4,
        "",
        f"policygraph: Port {port} is taken. Set POLICYGRAPH_PORT to another one, or to 0 for any.\n",
    )


def test_an_address_that_others_can_reach(cli: Cli) -> None:
    outcome = cli("serve", "--host", "0.0.0.0")
    assert outcome.code == 4
    assert outcome.err.startswith("policygraph: The server does not listen at 0.0.0.0, port 8000: ")


def test_the_database_is_looked_at_started_and_stopped(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POLICYGRAPH_HOME", str(tmp_path))
    assert cli("db", "status") == (0, f"Stopped; its files are in {tmp_path / 'neo4j'}.\n", "")
    try:
        started = cli("db", "start")
        assert (started.code, started.err) == (0, "")
        assert started.out.startswith("Running at bolt://127.0.0.1:")
        assert cli("db", "status").out == started.out
    finally:
        stopped = cli("db", "stop")
    assert stopped == (0, "Stopped.\n", "")
    assert cli("db", "stop").out == "It did not run.\n"
    assert not server_status(make_settings(tmp_path)).running
