"""Writes one document's batch into the graph: all of it or nothing."""

from collections.abc import Iterator

from neo4j import Driver, EagerResult, ManagedTransaction

from graph.counts import WriteCounts, make_counts
from graph.derive import derive_identities, derive_versions
from graph.prune import delete_stale, find_stale, prune_shared
from graph.queries import run_query, write_transaction
from graph.rows import iter_rows
from graph.support import trim_batch
from schemas.batch import GraphBatch
from schemas.entity import EntityKind
from schemas.errors import BadBatch


def write_batch(driver: Driver, batch: GraphBatch) -> WriteCounts:
    """What writing the document changed, in one transaction that is tried again after a passing failure.

    Afterwards the graph holds of this document what the batch holds and nothing else, and of entities,
    indicators and gazetteer facts what some document supports; writing the same batch again changes nothing.
    Writers wait for each other. Raises BadBatch when the rows do not make a graph.
    """
    return write_transaction(driver, lambda tx: _write(tx, trim_batch(batch)))


def _write(tx: ManagedTransaction, batch: GraphBatch) -> WriteCounts:
    return make_counts(list(_iter_results(tx, batch)))


def _iter_results(tx: ManagedTransaction, batch: GraphBatch) -> Iterator[EagerResult]:
    document = batch.document
    (before,) = run_query(tx, "write/hold_lock", {"document_id": document.id}).records
    stale = find_stale(tx, batch, known=before["known"])
    yield from delete_stale(tx, stale)
    yield from _write_rows(tx, batch)
    yield from prune_shared(tx, stale.touched)
    cited = {entity.id for entity in batch.entities if entity.kind is EntityKind.POLICY_DOCUMENT}
    yield from derive_identities(tx, document.id, cited | stale.touched)
    yield from derive_versions(tx, {document.work, before["work"] or document.work})


def _write_rows(tx: ManagedTransaction, batch: GraphBatch) -> Iterator[EagerResult]:
    for query, rows in iter_rows(batch):
        result = run_query(tx, query, {"rows": rows})
        written = result.records[0]["written"]
        if written != len(rows):
            raise BadBatch(batch.document.id, f"{query} wrote {written} of {len(rows)} rows")
        yield result
