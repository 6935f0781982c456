"""Removes from the graph what nothing supports any more.

A document supports its outline, its targets and its facts. A document's fact supports the entities at its
ends, and an entity supports the gazetteer facts that leave it and the entities that they lead to: so every
ancestor of a zone that some document names stays, and no other. A target supports its indicator.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from neo4j import Driver, EagerResult, ManagedTransaction, Record

from graph.counts import WriteCounts, make_counts
from graph.derive import derive_identities, derive_versions
from graph.queries import run_query
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
    with driver.session() as session:
        return session.execute_write(_remove, document_id)


def _remove(tx: ManagedTransaction, document_id: str) -> WriteCounts:
    (before,) = run_query(tx, "write/hold_lock", {"document_id": document_id}).records
    if not before["known"]:
        raise NotFound(document_id)
    return make_counts(list(_iter_removals(tx, document_id, before["work"])))


def _iter_removals(tx: ManagedTransaction, document_id: str, work: str) -> Iterator[EagerResult]:
    stale = _find_stale_of_document(tx, document_id, {}, set())
    (document,) = run_query(tx, "prune/document_node", {"document_id": document_id}).records
    yield from delete_stale(tx, stale._replace(nodes=stale.nodes | {document["node"]}))
    yield from prune_entities(tx, stale.touched)
    yield from prune_indicators(tx, stale.touched)
    yield from derive_identities(tx, document_id, stale.touched)
    yield from derive_versions(tx, {work})


def find_stale(tx: ManagedTransaction, batch: GraphBatch, *, known: bool) -> Stale:
    """What the graph holds and the batch does not, of a known document and of the gazetteer's facts."""
    fact_ids = {fact.id for fact in batch.facts}
    stale = _find_stale_gazetteer(tx, [entity.id for entity in batch.entities], fact_ids)
    if not known:
        return stale
    children: list[Section | Task | Unit] = [*batch.sections, *batch.tasks, *batch.units]
    parents = {child.id: child.parent_id for child in children}
    parents |= {target.id: "" for target in batch.targets}
    older = _find_stale_of_document(tx, batch.document.id, parents, fact_ids)
    return Stale(older.nodes, older.relations | stale.relations, older.touched | stale.touched)


def _find_stale_gazetteer(tx: ManagedTransaction, ids: list[str], fact_ids: Collection[str]) -> Stale:
    facts = run_query(tx, "prune/gazetteer_facts", {"ids": ids}).records
    return _collect(set(), (fact for fact in facts if fact["id"] not in fact_ids))


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


def prune_entities(tx: ManagedTransaction, ids: Collection[str]) -> Iterator[EagerResult]:
    """Deletes those of the entities, and of all that the gazetteer puts them in, that nothing supports."""
    if not ids:
        return
    wholes = _walk_up(tx, ids)
    records = run_query(tx, "prune/held_entities", {"ids": sorted(wholes)}).records
    supported = find_supported({record["id"] for record in records if record["held"]}, wholes)
    yield from delete_stale(tx, Stale({r["node"] for r in records if r["id"] not in supported}, set(), set()))


def _walk_up(tx: ManagedTransaction, ids: Collection[str]) -> dict[str, set[str]]:
    wholes: dict[str, set[str]] = {id_: set() for id_ in ids}
    edge = set(ids)
    while edge:
        for fact in run_query(tx, "prune/gazetteer_facts", {"ids": sorted(edge)}).records:
            wholes[fact["from_id"]].add(fact["to_id"])
        edge = set().union(*(wholes[id_] for id_ in edge)).difference(wholes)
        wholes |= {id_: set() for id_ in edge}
    return wholes


def find_supported(held: Collection[str], wholes: Mapping[str, Collection[str]]) -> set[str]:
    """Everything that is held, and all that it leads to by `wholes`, however far."""
    supported: set[str] = set()
    waiting = list(held)
    while waiting:
        id_ = waiting.pop()
        if id_ not in supported:
            supported.add(id_)
            waiting.extend(wholes.get(id_, ()))
    return supported


def prune_indicators(tx: ManagedTransaction, ids: Collection[str]) -> Iterator[EagerResult]:
    """Deletes those of the indicators that no target measures."""
    if ids:
        records = run_query(tx, "prune/unused_indicators", {"ids": sorted(ids)}).records
        yield from delete_stale(tx, Stale({record["node"] for record in records}, set(), set()))
