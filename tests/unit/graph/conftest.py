"""What the tests of answers ask for: one graph of two small documents, written once for each module."""

import pytest
from neo4j import Driver

from graph.migrate import migrate
from graph.write import write_batch
from tests.unit.graph.answer_sample import make_opinions, make_plan


@pytest.fixture(scope="module")
def answers(driver: Driver) -> Driver:
    """A driver for the database with the plan and the opinions of `answer_sample` and nothing else."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    migrate(driver)
    write_batch(driver, make_plan())
    write_batch(driver, make_opinions())
    return driver
