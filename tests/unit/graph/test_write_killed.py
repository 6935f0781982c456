"""A write in whose middle the database is killed: nothing of it is left, and what is tried again is whole."""

import os
import signal
import time
from collections.abc import Iterator

import pytest

from graph import write
from graph.connection import open_driver
from graph.digest import compute_digest
from graph.migrate import migrate
from graph.rows import Rows, iter_rows
from graph.server import ensure_server, server_status, stop_server
from graph.write import write_batch
from schemas.batch import GraphBatch
from schemas.settings import Settings
from tests.batches import OTHER_BLOCK, make_batch
from tests.conftest import make_settings


@pytest.fixture
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """Settings of a server that this test may kill."""
    settings = make_settings(tmp_path_factory.mktemp("own"))
    yield settings
    stop_server(settings)


def kill(settings: Settings) -> None:
    pid = server_status(settings).pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    while server_status(settings).running:
        time.sleep(0.05)


def test_a_killed_database_has_all_or_nothing(own: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[str] = []

    def kill_once(batch: GraphBatch) -> Iterator[Rows]:
        for number, part in enumerate(iter_rows(batch)):
            if number == 12 and not found:
                kill(own)
                ensure_server(own)
                with open_driver(own) as other:
                    found.append(compute_digest(other))
            yield part

    old, new = make_batch("plan-a"), make_batch("plan-a", OTHER_BLOCK, sentences=("推进甲。",))
    with open_driver(own) as driver:
        migrate(driver)
        write_batch(driver, new)
        whole = compute_digest(driver)
        write_batch(driver, old)
        before = compute_digest(driver)
        monkeypatch.setattr(write, "iter_rows", kill_once)
        write_batch(driver, new)
        assert found == [before]
        assert compute_digest(driver) == whole
