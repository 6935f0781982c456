"""Relations between documents that follow from what is stored, so that the order of ingest does not matter.

They are derived again after every write and removal, in the same transaction: IDENTIFIES for the document and
for the cited documents that it touches, SUPERSEDES for the versions of its work.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import permutations
from typing import Any, NamedTuple

from neo4j import EagerResult, ManagedTransaction, Record

from graph.queries import run_query
from schemas.document import Status
from schemas.fact import Fact, FactType
from schemas.ids import make_id

VERSION_RULE = "derived:later-version"


class Version(NamedTuple):
    """A document, as far as it tells which version of its work it is."""

    id: str
    work: str
    date: str
    status: str


def derive_identities(
    tx: ManagedTransaction, document_id: str, ids: Collection[str]
) -> Iterator[EagerResult]:
    """Makes IDENTIFIES right for one document and for the cited documents among `ids`."""
    parameters = {"document_id": document_id, "ids": sorted(ids)}
    agreeing = run_query(tx, "read/agreeing_documents", parameters).records
    # A number is the better reason where both agree: `same-number` sorts before `same-title`.
    reasons: dict[tuple[str, str], str] = {}
    for record in sorted(agreeing, key=lambda record: str(record["rule"]), reverse=True):
        reasons[record["from_id"], record["to_id"]] = record["rule"]
    facts = [
        make_derived_fact(FactType.IDENTIFIES, *ends, document_id=ends[1], rule=f"derived:{rule}")
        for ends, rule in sorted(reasons.items())
    ]
    existing = run_query(tx, "read/identified_documents", parameters).records
    yield from _replace(tx, "write/identifies", facts, existing)


def derive_versions(tx: ManagedTransaction, works: Collection[str]) -> Iterator[EagerResult]:
    """Makes SUPERSEDES right among the versions of each of the works."""
    parameters = {"works": sorted(works)}
    versions = [Version(**record) for record in run_query(tx, "read/versions_of_works", parameters).records]
    facts = [
        make_derived_fact(FactType.SUPERSEDES, newer, older, document_id=newer, rule=VERSION_RULE)
        for newer, older in find_successions(versions)
    ]
    existing = run_query(tx, "read/superseded_versions", parameters).records
    yield from _replace(tx, "write/supersedes", facts, existing)


def _replace(
    tx: ManagedTransaction, query: str, facts: Iterable[Fact], existing: Iterable[Record]
) -> Iterator[EagerResult]:
    rows: list[dict[str, Any]] = [fact._asdict() for fact in facts]
    wanted = {row["id"] for row in rows}
    stale = [record["relation"] for record in existing if record["id"] not in wanted]
    if stale:
        yield run_query(tx, "prune/delete_relations", {"relations": sorted(stale)})
    if rows:
        yield run_query(tx, query, {"rows": rows})


def make_derived_fact(type_: FactType, from_id: str, to_id: str, *, document_id: str, rule: str) -> Fact:
    """A fact between two nodes that no characters say, but the document's own data."""
    return Fact(
        id=make_id("fact", type_, from_id, to_id),
        type=type_,
        from_id=from_id,
        to_id=to_id,
        qualifier="",
        source=document_id,
        document_id=document_id,
        unit_id="",
        start=-1,
        end=-1,
        rule=rule,
    )


def find_successions(versions: Iterable[Version]) -> list[tuple[str, str]]:
    """Which version comes directly after which, as pairs of ids (newer, older), sorted.

    A version is later by its date; where dates do not tell (one is missing or less precise than the other), a
    final text comes after a draft. Versions that neither tells apart do not follow each other.
    """
    older: dict[str, set[str]] = defaultdict(set)
    for a, b in permutations(versions, 2):
        if a.work == b.work and _is_later(a, b):
            older[a.id].add(b.id)
    # What one version comes after, without what these come after themselves.
    direct = {id_: ids.difference(*(older.get(other, ()) for other in ids)) for id_, ids in older.items()}
    return sorted((newer, id_) for newer, ids in direct.items() for id_ in ids)


def _is_later(a: Version, b: Version) -> bool:
    if a.date.startswith(b.date) or b.date.startswith(a.date):
        return (a.status, b.status) == (Status.FINAL, Status.DRAFT)
    return a.date > b.date
