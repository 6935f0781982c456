"""Removes from the graph what nothing supports any more.

A document supports its outline, its targets and its facts, a target its indicator; graph/support.py says what
supports entities and gazetteer facts.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from neo4j import Driver, EagerResult, ManagedTransaction, Record

from graph.counts import WriteCounts, make_counts
from graph.derive import derive_identities, derive_versions
from graph.queries import run_query, write_transaction
from graph.support import INSIDE, find_supported
from schemas.batch import GraphBatch
from schemas.errors import NotFound
from schemas.outline import Section, Task, Unit


class Stale(NamedTuple):
    """What is to be deleted: element ids of nodes and relations, and the ids of the nodes at their ends."""

    nodes: set[str]
    relations: set[str]
    touched: set[str]


def remove_document(driver: Driver, document_id: str) -> WriteCounts:
    """What removing a document changed, in one transaction: it takes along all that it alone supported.

    Raises NotFound when there is no such document.
    """
    return write_transaction(driver, lambda tx: _remove(tx, document_id))


def _remove(tx: ManagedTransaction, document_id: str) -> WriteCounts:
    (before,) = run_query(tx, "write/hold_lock", {"document_id": document_id}).records
    if not before["known"]:
        raise NotFound(document_id)
    return make_counts(list(_iter_removals(tx, document_id, before["work"])))


def _iter_removals(tx: ManagedTransaction, document_id: str, work: str) -> Iterator[EagerResult]:
    stale = _find_stale_of_document(tx, document_id, {}, set())
    (document,) = run_query(tx, "prune/document_node", {"document_id": document_id}).records
    yield from delete_stale(tx, stale._replace(nodes=stale.nodes | {document["node"]}))
    yield from prune_shared(tx, stale.touched)
    yield from derive_identities(tx, document_id, stale.touched)
    yield from derive_versions(tx, {work})


def find_stale(tx: ManagedTransaction, batch: GraphBatch, *, known: bool) -> Stale:
    """What the graph holds and the batch does not, of a known document and of the gazetteer's facts."""
    fact_ids = {fact.id for fact in batch.facts}
    stale = _find_stale_gazetteer(tx, {entity.id for entity in batch.entities}, fact_ids)
    if not known:
        return stale
    children: list[Section | Task | Unit] = [*batch.sections, *batch.tasks, *batch.units]
    parents = {child.id: child.parent_id for child in children}
    parents |= {target.id: "" for target in batch.targets}
    older = _find_stale_of_document(tx, batch.document.id, parents, fact_ids)
    return Stale(older.nodes, older.relations | stale.relations, older.touched | stale.touched)


def _find_stale_gazetteer(tx: ManagedTransaction, ids: Collection[str], fact_ids: Collection[str]) -> Stale:
    # A batch has every PART_OF and LOCATED_IN that leaves its entities, an OVERLAPS only with both ends.
    facts = run_query(tx, "prune/gazetteer_facts", {"ids": sorted(ids)}).records
    complete = (fact for fact in facts if fact["type"] in INSIDE or fact["to_id"] in ids)
    return _collect(set(), (fact for fact in complete if fact["id"] not in fact_ids))


def _find_stale_of_document(
    tx: ManagedTransaction, document_id: str, parents: Mapping[str, str], fact_ids: Collection[str]
) -> Stale:
    parameters = {"document_id": document_id}
    outline = run_query(tx, "prune/outline_of_document", parameters).records
    targets = run_query(tx, "prune/targets_of_document", parameters).records
    facts = run_query(tx, "prune/facts_of_document", parameters).records
    nodes = {record["node"] for record in (*outline, *targets) if record["id"] not in parents}
    stale = _collect(nodes, (fact for fact in facts if fact["id"] not in fact_ids))
    moved = {record["relation"] for record in outline if parents.get(record["id"]) != record["parent_id"]}
    return stale._replace(relations=stale.relations | moved)


def _collect(nodes: set[str], facts: Iterable[Record]) -> Stale:
    stale = Stale(nodes, set(), set())
    for fact in facts:
        stale.relations.add(fact["relation"])
        stale.touched.update((fact["from_id"], fact["to_id"]))
    return stale


def delete_stale(tx: ManagedTransaction, stale: Stale) -> Iterator[EagerResult]:
    """Deletes relations, then nodes; says nothing of what is supported by whom."""
    if stale.relations:
        yield run_query(tx, "prune/delete_relations", {"relations": sorted(stale.relations)})
    if stale.nodes:
        yield run_query(tx, "prune/delete_nodes", {"nodes": sorted(stale.nodes)})


def prune_shared(tx: ManagedTransaction, ids: Collection[str]) -> Iterator[EagerResult]:
    """Deletes what nothing supports any more among the entities and indicators `ids`, among the entities that
    the gazetteer puts them in, and among the gazetteer's facts on them.
    """
    if not ids:
        return
    wholes = _walk_up(tx, ids)
    records = run_query(tx, "prune/held_entities", {"ids": sorted(wholes)}).records
    supported = find_supported({record["id"] for record in records if record["held"]}, wholes)
    unused = run_query(tx, "prune/unused_indicators", {"ids": sorted(ids)}).records
    nodes = {record["node"] for record in records if record["id"] not in supported}
    nodes.update(record["node"] for record in unused)
    yield from delete_stale(tx, Stale(nodes, set(), set()))
    yield from delete_stale(tx, Stale(set(), find_lonely_overlaps(tx, wholes), set()))


def _walk_up(tx: ManagedTransaction, ids: Collection[str]) -> dict[str, set[str]]:
    wholes: dict[str, set[str]] = {id_: set() for id_ in ids}
    edge = set(ids)
    while edge:
        for fact in run_query(tx, "prune/gazetteer_facts", {"ids": sorted(edge)}).records:
            if fact["type"] in INSIDE:
                wholes[fact["from_id"]].add(fact["to_id"])
        edge = set().union(*(wholes[id_] for id_ in edge)).difference(wholes)
        wholes |= {id_: set() for id_ in edge}
    return wholes


def find_lonely_overlaps(tx: ManagedTransaction, ids: Collection[str]) -> set[str]:
    """Element ids of the gazetteer's OVERLAPS at these zones whose two ends no document supports together."""
    overlaps = run_query(tx, "prune/gazetteer_overlaps", {"ids": sorted(ids)}).records
    ends = {end for fact in overlaps for end in (fact["from_id"], fact["to_id"])}
    records = run_query(tx, "prune/documents_of_entities", {"ids": sorted(ends)}).records
    documents = {record["id"]: frozenset[str](record["documents"]) for record in records}
    return {
        fact["relation"] for fact in overlaps if not documents[fact["from_id"]] & documents[fact["to_id"]]
    }
