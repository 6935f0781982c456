"""What of a run goes on after a failure, and what ends it."""

import signal
from contextlib import suppress
from pathlib import Path

import pytest
from neo4j import Driver
from neo4j.exceptions import ClientError, ServiceUnavailable

from api.ingesting import Run, ingest_files
from api.planning import plan_files
from graph.write import write_batch
from ingest.pipeline import Knowledge, load_knowledge
from schemas.batch import GraphBatch
from schemas.ingestion import Failure, IngestedDocument
from schemas.settings import Settings
from tests.graphs import get_nodes
from tests.unit.api.ctrl_c import heed_ctrl_c


@pytest.fixture(scope="module")
def bare() -> Knowledge:
    """Knowledge of nothing."""
    return load_knowledge(Path("nowhere"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three plans."""
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"推进{name}区建设。", "utf-8")
    return tmp_path


class LostInterrupt(Exception):
    """Stands for Ctrl-C that a library turned into something else."""


def fail_at_b(error: BaseException) -> object:
    def write(driver: Driver, batch: GraphBatch) -> object:
        if batch.document.id == "b":
            if isinstance(error, LostInterrupt):
                with suppress(KeyboardInterrupt):
                    signal.raise_signal(signal.SIGINT)
            raise error
        return write_batch(driver, batch)

    return write


def test_each_file_is_reported_as_it_is_done(
    empty_graph: Driver, settings: Settings, bare: Knowledge, folder: Path
) -> None:
    (folder / "b.txt").write_bytes(b"")
    seen: list[IngestedDocument | Failure] = []
    report = ingest_files(Run(empty_graph, bare, settings), plan_files([folder]), report=seen.append)
    assert report.end == "complete"
    assert [type(outcome) for outcome in seen] == [IngestedDocument, Failure, IngestedDocument]
    assert [document.id for document in report.documents] == ["a", "c"]
    first = report.documents[0]
    assert (first.characters, first.units, first.uncovered) == (7, 1, 0)


@pytest.mark.parametrize(
    ("error", "end", "written"),
    [
        (ClientError("it is too much"), "complete", {("a",), ("c",)}),
        (ServiceUnavailable("it is gone"), "database", {("a",)}),
        (KeyboardInterrupt(), "interrupted", {("a",)}),
        (LostInterrupt(), "interrupted", {("a",)}),
        (ZeroDivisionError("by zero"), "complete", {("a",), ("c",)}),
    ],
)
def test_what_ends_a_run(
    empty_graph: Driver,
    settings: Settings,
    bare: Knowledge,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    end: str,
    written: set[tuple[str]],
) -> None:
    monkeypatch.setattr("api.ingesting.write_batch", fail_at_b(error))
    with heed_ctrl_c():
        report = ingest_files(Run(empty_graph, bare, settings), plan_files([folder]))
    assert report.end == end
    assert get_nodes(empty_graph, "Document", "id") == written
    assert {(document.id,) for document in report.documents} == written
    assert len(report.failures) == (end != "interrupted")
