"""From nothing to three answers."""

from pathlib import Path

import pytest
from neo4j import Driver

from api.cli import demo
from schemas.settings import Settings
from tests.graphs import get_nodes
from tests.unit.api.cli.commands import Cli

FOUNDING = {
    "binjiang-14th-five-year-plan", "binjiang-ftz-plan", "hangzhou-opening-opinions",
    "hightech-zone-opinions", "xiaoshan-ftz-plan",
}  # fmt: skip


def test_the_demo_fills_the_graph_and_answers_each_user(
    cli: Cli, empty_graph: Driver, settings: Settings
) -> None:
    outcome = cli("demo", "--no-serve")
    assert (outcome.code, outcome.err) == (0, "")
    assert {name for (name,) in get_nodes(empty_graph, "Document", "id")} == FOUNDING
    for part in (
        "5 written, 0 failed",
        "$ policygraph zone",
        "$ policygraph export",
        "$ policygraph compare",
    ):
        assert part in outcome.out
    assert (settings.home / "物联网小镇.graphml").is_file()
    assert "nodes, " in outcome.out


def test_the_demo_serves_at_its_end(cli: Cli, plans: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[Settings] = []
    monkeypatch.setattr(demo, "serve", lambda settings, announce: served.append(settings))
    assert cli("demo").code == 0
    assert [settings.port for settings in served] == [8000]


def test_the_demo_ends_where_a_plan_fails(
    cli: Cli, plans: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "SEEDS_FOLDER", tmp_path)
    outcome = cli("demo")
    assert outcome.code == 1
    assert "there is no such file or folder" in outcome.out
    assert "$ policygraph" not in outcome.out
