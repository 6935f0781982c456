"""Runs the queries of `cypher/` by name, in transactions that read or write."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from neo4j import READ_ACCESS, WRITE_ACCESS, Driver, EagerResult, ManagedTransaction, Record, unit_of_work
from neo4j.exceptions import TransientError

from graph.query_files import CYPHER_FOLDER, get_query
from schemas.errors import BadQuery, QueryFailed

T = TypeVar("T")

# A document of five million characters is some 700,000 rows: minutes on a small machine, and those who write
# other documents wait as long. What only reads has the server's own, shorter limit.
WRITE_SECONDS = 3600.0

OUT_OF_MEMORY = "Neo.TransientError.General.MemoryPoolOutOfMemoryError"
MORE_MEMORY = "its memory is too small for so much at once; POLICYGRAPH_NEO4J_HEAP gives it more"


def run_query(tx: ManagedTransaction, name: str, parameters: dict[str, Any]) -> EagerResult:
    """Records and summary of a query in an open transaction; raises BadQuery for undeclared columns."""
    query = get_query(name)
    result = tx.run(query.text, parameters).to_eager_result()
    if tuple(result.keys) != query.columns:
        raise BadQuery(CYPHER_FOLDER / f"{name}.cypher", f"it returns {result.keys}")
    return result


def read_records(driver: Driver, name: str, parameters: dict[str, Any]) -> list[Record]:
    """The records of a query, in a transaction of its own that cannot write."""
    with driver.session(default_access_mode=READ_ACCESS) as session:
        return session.execute_read(run_query, name, parameters).records


def iter_records(driver: Driver, name: str, parameters: dict[str, Any]) -> Iterator[Record]:
    """The records of a query one by one, for answers that would not fit into memory.

    Not tried again after a failure: some records have been given away by then.
    """
    with driver.session(default_access_mode=READ_ACCESS) as session:
        yield from session.run(get_query(name).text, parameters)


def write_transaction(driver: Driver, work: Callable[[ManagedTransaction], T]) -> T:
    """What `work` returns, as one transaction: all of it or nothing, tried again after a passing failure.

    Raises QueryFailed when the transaction does not fit into the database's memory.
    """

    @unit_of_work(timeout=WRITE_SECONDS)
    def attempt(tx: ManagedTransaction) -> T:
        try:
            return work(tx)
        except TransientError as error:
            if error.code != OUT_OF_MEMORY:
                raise
            # The database calls it passing, but the same rows need the same memory the next time.
            raise QueryFailed(OUT_OF_MEMORY, MORE_MEMORY) from error

    with driver.session(default_access_mode=WRITE_ACCESS) as session:
        return session.execute_write(attempt)


def write_records(driver: Driver, name: str, parameters: dict[str, Any]) -> list[Record]:
    """The records of a query, in a transaction of its own that is tried again after a passing failure."""
    return write_transaction(driver, lambda tx: run_query(tx, name, parameters)).records
