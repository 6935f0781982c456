"""The command line over a real database that holds two real plans."""

from pathlib import Path

import pytest
from neo4j import Driver

from api.cli.main import main
from api.ingesting import Run, ingest_files
from api.planning import plan_files
from graph.migrate import migrate
from ingest.pipeline import Knowledge, load_knowledge
from schemas.settings import Settings
from tests.graphs import get_nodes
from tests.unit.api.cli.commands import DOCUMENTS, PLANS, Cli, Outcome


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """The gazetteer and the rest, loaded once."""
    return load_knowledge()


@pytest.fixture
def cli(
    settings: Settings,
    knowledge: Knowledge,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Cli:
    """Runs a command in this process, with the database of this run and with what has been loaded once."""
    monkeypatch.setenv("POLICYGRAPH_HOME", str(settings.home))
    for module in ("extract", "ingest"):
        monkeypatch.setattr(f"api.cli.{module}.load_knowledge", lambda: knowledge)

    def run(*arguments: str | Path) -> Outcome:
        capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            main([str(argument) for argument in arguments])
        code = end.value.code
        assert isinstance(code, int)
        return Outcome(code, *capsys.readouterr())

    return run


@pytest.fixture
def plans(driver: Driver, settings: Settings, knowledge: Knowledge) -> Driver:
    """A driver for a graph with the plans of the two blocks and nothing else; written again only when it is not."""
    migrate(driver)
    if get_nodes(driver, "Document", "id", "encoding") != {(name, "utf-8") for name in PLANS}:
        driver.execute_query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n")
        plan = plan_files([DOCUMENTS / f"{name}.txt" for name in PLANS])
        assert not ingest_files(Run(driver, knowledge, settings), plan).failures
    return driver
