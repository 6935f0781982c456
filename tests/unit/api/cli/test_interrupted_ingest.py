"""Ctrl-C and kill -9 in the middle of an ingest: whole documents or nothing, and the next run ends as any other."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from neo4j import Driver

from api.ingesting import Run, ingest_files
from api.planning import plan_files
from graph.connection import open_driver
from graph.migrate import migrate
from graph.server import server_status, stop_server
from graph.verify import verify
from ingest.pipeline import Knowledge
from schemas.settings import Settings
from tests.conftest import make_settings
from tests.unit.api.cli.commands import DOCUMENTS, Outcome, finish_command, make_environment, start_command

# Copies of a real plan: long enough to be met while they are read.
COPIES = 8
SOURCE = DOCUMENTS / "hightech-zone-opinions.txt"
PATIENCE_SECONDS = 120.0


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of plans."""
    folder = tmp_path_factory.mktemp("plans")
    for number in range(COPIES):
        (folder / f"plan-{number:02}.txt").write_bytes(SOURCE.read_bytes())
    return folder


@pytest.fixture(scope="module")
def undisturbed(driver: Driver, settings: Settings, knowledge: Knowledge, folder: Path) -> str:
    """The digest of the graph when nothing comes between."""
    migrate(driver)
    clear(driver)
    report = ingest_files(Run(driver, knowledge, settings), plan_files([folder]))
    assert len(report.documents) == COPIES
    return verify(driver).digest


@pytest.fixture
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """Settings of a server that a test may kill."""
    settings = make_settings(tmp_path_factory.mktemp("killed"))
    yield settings
    stop_server(settings)


def count_documents(driver: Driver) -> int:
    count: int = driver.execute_query("MATCH (d:Document) RETURN count(d) AS count").records[0]["count"]
    return count


def interrupt_ingest(driver: Driver, settings: Settings, folder: Path, number: int) -> Outcome:
    """An ingest whose process is sent a signal as soon as two documents are in the graph."""
    process = start_command(make_environment(settings), "ingest", folder)
    wait_for_documents(driver)
    process.send_signal(number)
    return finish_command(process)


def wait_for_documents(driver: Driver) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while count_documents(driver) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def ingest(settings: Settings, folder: Path) -> Outcome:
    return finish_command(start_command(make_environment(settings), "ingest", folder))


def clear(driver: Driver) -> None:
    driver.execute_query("MATCH (n) WHERE NOT n:Migration DETACH DELETE n")


def test_ctrl_c_says_what_was_written(
    undisturbed: str, driver: Driver, settings: Settings, folder: Path
) -> None:
    clear(driver)
    stopped = interrupt_ingest(driver, settings, folder, signal.SIGINT)
    count = count_documents(driver)
    assert stopped.code == 130
    assert 2 <= count < COPIES
    # The last one may have been written in the moment in which the program was stopped.
    assert f"{count} written, 0 failed" in stopped.out or f"{count - 1} written, 0 failed" in stopped.out
    assert "Stopped. What is listed above is in the graph" in stopped.out
    assert verify(driver).violations == ()


def test_after_a_killed_program_the_next_run_is_whole(
    undisturbed: str, driver: Driver, settings: Settings, folder: Path
) -> None:
    clear(driver)
    killed = interrupt_ingest(driver, settings, folder, signal.SIGKILL)
    assert killed.code == -signal.SIGKILL
    assert verify(driver).violations == ()
    assert ingest(settings, folder).code == 0
    assert verify(driver).digest == undisturbed


def test_a_killed_database_ends_the_run_and_the_next_one_is_whole(
    undisturbed: str, own: Settings, folder: Path
) -> None:
    with open_driver(own) as driver:
        migrate(driver)
        process = start_command(make_environment(own), "ingest", folder)
        wait_for_documents(driver)
        pid = server_status(own).pid
        assert pid
        os.kill(pid, signal.SIGKILL)
    outcome = finish_command(process)
    assert (outcome.code, outcome.err) == (4, "")
    assert "The database cannot be used any more. What is listed above is in the graph" in outcome.out
    assert "does not answer" in outcome.out
    assert ingest(own, folder).code == 0
    with open_driver(own) as driver:
        assert verify(driver).digest == undisturbed
