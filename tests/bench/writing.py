"""How fast batches are written, against a bare driver loop of UNWIND with the same rows."""

import statistics
from collections.abc import Iterable
from typing import NamedTuple

from neo4j import Driver, ManagedTransaction

from graph.query_files import get_query
from graph.rows import iter_rows
from graph.write import write_batch
from schemas.batch import GraphBatch
from tests.bench.timing import seconds

ROUNDS = 5
LARGE_ROUNDS = 2
EMPTY = "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"


class WritingFigures(NamedTuple):
    """Items a second of the program and of the bare loop; time for the larger corpus over the small one's."""

    program: float
    bare: float
    growth: float

    @property
    def ratio(self) -> float:
        """Program over bare loop."""
        return self.program / self.bare


def measure_writing(driver: Driver, batches: list[GraphBatch], larger: list[GraphBatch]) -> WritingFigures:
    """Writes the batches in turns with the bare loop, each time into an empty graph; then the larger ones."""
    items = sum(len(rows.rows) for batch in batches for rows in iter_rows(batch))
    program, bare, large = [], [], []
    for round_ in range(1 + ROUNDS):
        _empty(driver)
        bare.append(seconds(lambda: _write_bare(driver, batches)))
        _empty(driver)
        program.append(seconds(lambda: _write_all(driver, batches)))
        if round_ >= 1 + ROUNDS - LARGE_ROUNDS:
            _empty(driver)
            large.append(seconds(lambda: _write_all(driver, larger)))
    # The first round warms the database up; the larger corpus is held against the small one of its own rounds.
    own, other = statistics.median(program[1:]), statistics.median(bare[1:])
    growth = statistics.median(large) / statistics.median(program[-LARGE_ROUNDS:])
    return WritingFigures(items / own, items / other, growth)


def _empty(driver: Driver) -> None:
    with driver.session() as session:
        session.run(EMPTY).consume()


def _write_all(driver: Driver, batches: Iterable[GraphBatch]) -> None:
    for batch in batches:
        write_batch(driver, batch)


def _write_bare(driver: Driver, batches: Iterable[GraphBatch]) -> None:
    for batch in batches:
        with driver.session() as session:
            session.execute_write(_write_rows, batch)


def _write_rows(tx: ManagedTransaction, batch: GraphBatch) -> None:
    for query, rows in iter_rows(batch):
        tx.run(get_query(query).text, rows=rows).consume()
