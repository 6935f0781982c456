"""The digest tells graphs apart by what is in them, and by nothing else."""

import pytest
from neo4j import Driver

from graph.digest import compute_digest

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

BASE = "CREATE (a:A {id: 'a', x: 1, y: ['p', 'q']})-[:R {id: 'r'}]->(b:B:C {id: 'b'})"

SAME = (
    "CREATE (b:C:B {id: 'b'}) CREATE (a:A {y: ['p', 'q'], x: 1, id: 'a'}) CREATE (a)-[:R {id: 'r'}]->(b)",
    BASE + " CREATE (:Migration {number: 1}) CREATE (:Lock {id: 'write'})",
)

OTHER = (
    "CREATE (a:A {id: 'a', x: 2, y: ['p', 'q']})-[:R {id: 'r'}]->(b:B:C {id: 'b'})",
    "CREATE (a:A {id: 'a', x: 1, y: ['q', 'p']})-[:R {id: 'r'}]->(b:B:C {id: 'b'})",
    "CREATE (a:A {id: 'a', x: '1', y: ['p', 'q']})-[:R {id: 'r'}]->(b:B:C {id: 'b'})",
    "CREATE (a:A {id: 'a', x: 1, y: ['p', 'q']})<-[:R {id: 'r'}]-(b:B:C {id: 'b'})",
    "CREATE (a:A {id: 'a', x: 1, y: ['p', 'q']})-[:S {id: 'r'}]->(b:B:C {id: 'b'})",
    "CREATE (a:A {id: 'a', x: 1, y: ['p', 'q']})-[:R {id: 's'}]->(b:B:C {id: 'b'})",
    "CREATE (a:A {id: 'a', x: 1, y: ['p', 'q']})-[:R {id: 'r'}]->(b:B {id: 'b'})",
    BASE + " CREATE (:D {id: 'd'})",
)


def make_digest(driver: Driver, statement: str) -> str:
    driver.execute_query("MATCH (n) DETACH DELETE n")
    driver.execute_query(statement)
    return compute_digest(driver)


def test_nothing_has_the_digest_of_nothing(empty_graph: Driver) -> None:
    assert compute_digest(empty_graph) == EMPTY


@pytest.mark.parametrize("statement", SAME)
def test_the_same_has_the_same(empty_graph: Driver, statement: str) -> None:
    assert make_digest(empty_graph, BASE) == make_digest(empty_graph, statement)


def test_all_others_have_others(empty_graph: Driver) -> None:
    digests = {make_digest(empty_graph, statement) for statement in (BASE, *OTHER)}
    assert len(digests) == 1 + len(OTHER)
