"""Walks the whole graph and proves it, document by document, against the stored texts."""

from collections import Counter
from collections.abc import Iterator

from neo4j import Driver

from graph.derive import Version, find_successions
from graph.digest import compute_digest
from graph.proofs import Flaw, find_fact_flaws, find_outline_flaws
from graph.queries import iter_records, read_records
from graph.stored import load_batch
from graph.support import find_supported
from schemas.batch import GraphBatch
from schemas.fact import FactType
from schemas.ids import make_id
from schemas.verification import Verification, Violation


def verify(driver: Driver) -> Verification:
    """What was checked, every violation, and the digest.

    Of each document: units, titles, targets and facts against its text, ids against what they are made from. Of
    the whole: nothing hangs loose, nothing is unsupported, and what is derived follows from what is stored. One
    document at a time is in memory.
    """
    checked: Counter[str] = Counter()
    violations: list[Violation] = []
    ids = [record["id"] for record in read_records(driver, "read/document_ids", {})]
    for document_id in ids:
        violations += [
            Violation(document_id=document_id, subject=flaw.subject, problem=flaw.problem)
            for flaw in _find_document_flaws(driver, document_id, checked)
        ]
    violations += [
        Violation(document_id="", subject=flaw.subject, problem=flaw.problem)
        for flaw in _find_graph_flaws(driver, ids)
    ]
    return Verification(
        documents=len(ids),
        checked=dict(sorted(checked.items())),
        violations=tuple(violations),
        digest=compute_digest(driver),
    )


def _find_document_flaws(driver: Driver, document_id: str, checked: Counter[str]) -> Iterator[Flaw]:
    try:
        batch = load_batch(driver, document_id)
    except (KeyError, ValueError) as error:
        yield Flaw(document_id, f"it cannot be read back: {error}")
        return
    checked.update(_count(batch))
    yield from find_outline_flaws(batch)
    yield from find_fact_flaws(batch)


def _count(batch: GraphBatch) -> Counter[str]:
    nodes = Counter(
        sections=len(batch.sections),
        tasks=len(batch.tasks),
        units=len(batch.units),
        targets=len(batch.targets),
        characters=len(batch.document.text),
    )
    return nodes + Counter(fact.type.value for fact in batch.facts)


def _find_graph_flaws(driver: Driver, document_ids: list[str]) -> Iterator[Flaw]:
    for record in iter_records(driver, "read/lost_nodes", {}):
        yield Flaw(record["id"], f"{record['label']}: it {record['problem']}")
    for record in iter_records(driver, "read/lost_facts", {}):
        yield Flaw(record["id"], f"{record['type']}: it {record['problem']}")
    yield from _find_unsupported(driver)
    yield from _find_lonely_overlaps(driver)
    yield from _find_underived(driver, document_ids)


def _find_unsupported(driver: Driver) -> Iterator[Flaw]:
    records = read_records(driver, "read/all_support", {})
    held = {record["id"] for record in records if record["held"]}
    supported = find_supported(held, {record["id"]: record["wholes"] for record in records})
    for record in records:
        if record["id"] not in supported:
            yield Flaw(record["id"], "Entity: no document supports it")


def _find_lonely_overlaps(driver: Driver) -> Iterator[Flaw]:
    for record in read_records(driver, "read/lonely_overlaps", {}):
        yield Flaw(record["id"], "OVERLAPS: no document supports both its ends")


def _find_underived(driver: Driver, document_ids: list[str]) -> Iterator[Flaw]:
    stored = {
        (record["type"], record["from_id"], record["to_id"]): record["id"]
        for record in read_records(driver, "read/all_derived", {})
    }
    wanted = _make_wanted(driver, document_ids)
    for ends in sorted(stored.keys() ^ wanted):
        problem = "does not follow from what is stored" if ends in stored else "is missing"
        yield Flaw(ends[1], f"{ends[0]} to {ends[2]} {problem}")
    for ends, id_ in stored.items():
        if id_ != make_id("fact", *ends):
            yield Flaw(id_, f"{ends[0]}: its id does not follow from what it says")


def _make_wanted(driver: Driver, document_ids: list[str]) -> set[tuple[str, str, str]]:
    versions = [Version(**record) for record in read_records(driver, "read/all_versions", {})]
    wanted = {(FactType.SUPERSEDES.value, newer, older) for newer, older in find_successions(versions)}
    for document_id in document_ids:
        parameters = {"document_id": document_id, "ids": []}
        for record in read_records(driver, "read/agreeing_documents", parameters):
            wanted.add((FactType.IDENTIFIES.value, record["from_id"], record["to_id"]))
    return wanted
