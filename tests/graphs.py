"""What is in the graph, as sets of tuples, for tests that compare it with literal values."""

from typing import Any

from neo4j import Driver


def get_nodes(driver: Driver, label: str, *properties: str) -> set[tuple[Any, ...]]:
    """The values of these properties of every node with that label."""
    columns = ", ".join(f"n.`{name}`" for name in properties)
    records = driver.execute_query(f"MATCH (n:`{label}`) RETURN {columns}").records
    return {tuple(record.values()) for record in records}


def get_relations(driver: Driver, type_: str, *properties: str) -> set[tuple[Any, ...]]:
    """The ids at both ends, and the values of these properties, of every relation of that type."""
    columns = "".join(f", r.`{name}`" for name in properties)
    records = driver.execute_query(f"MATCH (a)-[r:`{type_}`]->(b) RETURN a.id, b.id{columns}").records
    return {tuple(record.values()) for record in records}
