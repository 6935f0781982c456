"""What the tests of the HTTP interface ask: a small graph, and a client of an app over it."""

from collections.abc import Iterator

import httpx
import pytest
from neo4j import Driver

from api.app import make_app
from graph.migrate import migrate
from graph.write import write_batch
from schemas.settings import Settings
from tests.unit.api.http_client import open_client
from tests.unit.graph.answer_sample import make_opinions, make_plan


@pytest.fixture(scope="module")
def answers(driver: Driver) -> Driver:
    """A driver for the database with the plan and the opinions of `answer_sample` and nothing else."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    migrate(driver)
    write_batch(driver, make_plan())
    write_batch(driver, make_opinions())
    return driver


@pytest.fixture(scope="module")
def client(settings: Settings, answers: Driver) -> Iterator[httpx.Client]:
    """A client of the app over that graph."""
    with open_client(make_app(settings, answers)) as client:
        yield client
