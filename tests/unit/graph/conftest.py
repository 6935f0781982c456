"""What the tests of the graph ask for: an empty one with its schema, and one of two small documents for answers."""

import pytest
from neo4j import Driver

from graph.migrate import migrate
from graph.write import write_batch
from tests.unit.graph.answer_sample import make_opinions, make_plan


@pytest.fixture(scope="session")
def schema(driver: Driver) -> tuple[str, ...]:
    """The migrations that the database of this run has; they outlast all that is deleted from it."""
    return migrate(driver)


@pytest.fixture
def graph(schema: tuple[str, ...], empty_graph: Driver) -> Driver:
    """The same driver, and no node in the database; constraints and indexes are there."""
    return empty_graph


@pytest.fixture(scope="module")
def answers(driver: Driver) -> Driver:
    """A driver for the database with the plan and the opinions of `answer_sample` and nothing else."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    migrate(driver)
    write_batch(driver, make_plan())
    write_batch(driver, make_opinions())
    return driver
