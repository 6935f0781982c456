"""Brings a database's schema up to date: constraints and indexes, one numbered file each."""

from neo4j import Driver

from graph.queries import read_records, write_records
from graph.query_files import CYPHER_FOLDER
from schemas.errors import NewerGraph

# An index of an empty or small graph is there at once; of a large one that a newer program opens, in minutes.
INDEX_SECONDS = 600


def migrate(driver: Driver) -> tuple[str, ...]:
    """The names of the migrations that were missing and have been applied, in order.

    Each is recorded in the graph after it was applied; one that was interrupted in between is applied again,
    which changes nothing. Raises NewerGraph, before any change, when the graph has a migration unknown here.
    """
    names = sorted(path.stem for path in (CYPHER_FOLDER / "schema").glob("*.cypher"))
    applied = {record["name"] for record in read_records(driver, "read/migrations", {})}
    if unknown := sorted(applied.difference(names)):
        raise NewerGraph(tuple(unknown))
    missing = tuple(name for name in names if name not in applied)
    for name in missing:
        write_records(driver, f"schema/{name}", {})
        write_records(driver, "write/migration", {"number": int(name[:3]), "name": name})
    if missing:
        read_records(driver, "read/await_indexes", {"seconds": INDEX_SECONDS})
    return missing
