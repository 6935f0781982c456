"""What every test can ask for: settings that no environment changes, and one real database for the whole run."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from neo4j import Driver

from graph.connection import open_driver
from graph.server import stop_server
from schemas.settings import Settings

PREFIX = "POLICYGRAPH_"
# Where the jars are may be set from outside: they are the same for everybody, and fetched once.
KEPT = {"POLICYGRAPH_JARS", "POLICYGRAPH_MAVEN_URL"}

# A run that was killed leaves its server behind for that long.
IDLE_MINUTES = 2.0

# A start takes seconds; on a machine that does much else at the same time, minutes.
START_SECONDS = 300.0


def pytest_addoption(parser: pytest.Parser) -> None:
    """`make golden` rewrites the expected results instead of comparing with them."""
    parser.addoption("--update-golden", action="store_true", help="rewrite the files of tests/golden")


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether expected results are to be rewritten."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session", autouse=True)
def _clean_environment() -> Iterator[None]:
    """No test sees what the user has set."""
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            if name.startswith(PREFIX) and name not in KEPT:
                patch.delenv(name)
        yield


@pytest.fixture(scope="session")
def server_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home whose server, started by whoever needs it first, is stopped at the end of the run."""
    home = tmp_path_factory.mktemp("home")
    yield home
    stop_server(make_settings(home))


@pytest.fixture(scope="session")
def settings(server_home: Path) -> Settings:
    """Settings for the database of this run."""
    return make_settings(server_home)


@pytest.fixture(scope="session")
def driver(settings: Settings) -> Iterator[Driver]:
    """A driver for the database of this run; what is in it is what the tests before left."""
    with open_driver(settings) as driver:
        yield driver


@pytest.fixture
def empty_graph(driver: Driver) -> Driver:
    """The same driver, and no node in the database; constraints and indexes stay."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    return driver


def make_settings(home: Path) -> Settings:
    """Settings of an embedded database in `home`."""
    return Settings(
        home=home,
        neo4j_uri=None,
        neo4j_heap="512m",
        neo4j_idle_minutes=IDLE_MINUTES,
        neo4j_start_seconds=START_SECONDS,
    )
