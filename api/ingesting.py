"""A run over many files: what is read, what is written, what fails."""

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from graph.connection import Driver
from graph.write import write_batch
from ingest.extraction import count_uncovered
from ingest.pipeline import Knowledge, read_document
from ingest.sources import Source, iter_files, load_hints, read_source
from schemas.document import DocumentHints
from schemas.errors import BadDocument, DatabaseError, DuplicateId, PolicyGraphError
from schemas.ingestion import Failure, IngestedDocument, IngestReport
from schemas.outline import UnitType


class PlannedFile(NamedTuple):
    """A file to be read and the id that its document will have."""

    path: Path
    id: str


class Plan(NamedTuple):
    """The files of a run: to read, repeated (the same id and bytes), and refused before anything is read."""

    files: tuple[PlannedFile, ...]
    repeated: tuple[Path, ...]
    failures: tuple[Failure, ...]


class Limits(NamedTuple):
    """What holds for every file of a run."""

    hints: DocumentHints | None
    max_characters: int


def plan_files(paths: Iterable[Path], hints: DocumentHints | None = None) -> Plan:
    """The files below the paths. Two that claim one id with different bytes are both refused."""
    seen: dict[str, tuple[Path, bytes]] = {}
    refused: dict[str, list[Failure]] = {}
    failures: list[Failure] = []
    repeated: list[Path] = []
    for path, error in _iter_found(paths):
        if error is not None:
            failures.append(_fail(path, error))
            continue
        try:
            document_id = load_hints(path, hints).id or path.stem
            digest = _hash(path)
        except PolicyGraphError as bad:
            failures.append(_fail(path, bad))
            continue
        first, first_digest = seen.setdefault(document_id, (path, digest))
        if first == path:
            continue
        if first_digest == digest:
            repeated.append(path)
        else:
            clash = DuplicateId(document_id, first, path)
            refused.setdefault(document_id, [_fail(first, clash)]).append(_fail(path, clash))
    files = tuple(PlannedFile(path, id_) for id_, (path, _) in seen.items() if id_ not in refused)
    clashes = (failure for group in refused.values() for failure in group)
    return Plan(files, tuple(repeated), (*failures, *clashes))


def ingest_files(
    driver: Driver,
    plan: Plan,
    knowledge: Knowledge,
    limits: Limits,
    *,
    report: Callable[[IngestedDocument | None], None] = lambda _: None,
) -> IngestReport:
    """What the run did. A bad file stops nothing else; Ctrl-C ends the run with what was written so far.

    `report` is told of each document, None for a failure. Raises DatabaseError when the database cannot be used.
    """
    start = time.monotonic()
    documents: list[IngestedDocument] = []
    failures = list(plan.failures)
    stopped = False
    try:
        for planned in plan.files:
            outcome = _ingest(driver, planned, knowledge, limits)
            if isinstance(outcome, Failure):
                failures.append(outcome)
                report(None)
            else:
                documents.append(outcome)
                report(outcome)
    except KeyboardInterrupt:
        stopped = True
    return IngestReport(
        documents=tuple(documents),
        failures=tuple(failures),
        repeated=tuple(str(path) for path in plan.repeated),
        seconds=time.monotonic() - start,
        stopped=stopped,
    )


def _ingest(
    driver: Driver, planned: PlannedFile, knowledge: Knowledge, limits: Limits
) -> IngestedDocument | Failure:
    try:
        source = read_source(planned.path, hints=limits.hints, max_characters=limits.max_characters)
        return write_source(driver, source, knowledge)
    except DatabaseError:
        raise
    except PolicyGraphError as error:
        return _fail(planned.path, error)


def write_source(driver: Driver, source: Source, knowledge: Knowledge) -> IngestedDocument:
    """Read one document and write it, in one transaction."""
    batch = read_document(source, knowledge)
    counts = write_batch(driver, batch)
    return IngestedDocument(
        id=source.id,
        title=batch.document.title,
        path=str(source.path),
        characters=len(source.text),
        units=len(batch.units),
        tasks=len(batch.tasks),
        measures=sum(unit.type is UnitType.MEASURE for unit in batch.units),
        facts=len(batch.facts),
        uncovered=count_uncovered(batch),
        **counts._asdict(),
    )


def _iter_found(paths: Iterable[Path]) -> Iterator[tuple[Path, BadDocument | None]]:
    """Each file once, however often it is named, and each path that leads nowhere with its error."""
    seen: set[Path] = set()
    for path in paths:
        try:
            found: Sequence[Path] = list(iter_files([path]))
        except BadDocument as error:
            yield path, error
            continue
        for file in found:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                yield file, None


def _hash(path: Path) -> bytes:
    try:
        with path.open("rb") as data:
            return hashlib.file_digest(data, "sha256").digest()
    except OSError as error:
        raise BadDocument(path, f"it cannot be opened ({error.strerror})") from error


def _fail(path: Path, error: PolicyGraphError) -> Failure:
    return Failure(path=str(path), reason=str(error))
