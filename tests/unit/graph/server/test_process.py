"""The embedded server from start to stop, on a home of its own where a test harms it."""

import errno
import fcntl
import os
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from neo4j import Driver

from graph.connection import open_driver
from graph.server import ensure_server, server_status, stop_server
from graph.server.home import ServerHome
from schemas.errors import (
    DatabaseLocked,
    DatabaseSetupFailed,
    DatabaseUnavailable,
    DiskFull,
    PortTaken,
    QueryFailed,
)
from schemas.settings import Settings
from tests.conftest import make_settings

PATIENCE_SECONDS = 120.0


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """Settings of a server that the tests of this module may kill; its folder has a Chinese name and a blank."""
    settings = make_settings(tmp_path_factory.mktemp("家 home"))
    yield settings
    stop_server(settings)


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No process that starts in the block can make a file larger: what a full disk is like."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def kill(settings: Settings) -> None:
    pid = server_status(settings).pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: not server_status(settings).running)


def test_who_comes_second_finds_the_first(own: Settings) -> None:
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(ensure_server, [own, own])
    assert first == second
    assert server_status(own).uri == first.uri


def test_another_process_finds_it(own: Settings) -> None:
    endpoint = ensure_server(own)
    script = "from graph.server import ensure_server; from schemas.settings import Settings; print(ensure_server(Settings()).uri)"
    environment = {**os.environ, "POLICYGRAPH_HOME": str(own.home)}
    found = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == endpoint.uri


def test_password_is_the_owners(own: Settings) -> None:
    endpoint = ensure_server(own)
    file = ServerHome(own.home / "neo4j").password_file
    assert file.read_text() == endpoint.password
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert endpoint.password not in repr(endpoint)


def test_after_kill_it_starts_on_the_same_port_with_nothing_lost(own: Settings) -> None:
    with open_driver(own) as driver:
        driver.execute_query("CREATE (:Kept {id: 1})")
        before = server_status(own)
        kill(own)
        assert ensure_server(own).uri == before.uri
        assert server_status(own).pid != before.pid
        assert driver.execute_query("MATCH (n:Kept) RETURN count(n) AS n").records[0]["n"] == 1


def test_stop(own: Settings) -> None:
    ensure_server(own)
    assert stop_server(own)
    assert not server_status(own).running
    assert not stop_server(own)


def test_a_store_that_another_process_holds(own: Settings) -> None:
    stop_server(own)
    home = ServerHome(own.home / "neo4j")
    (home.path / "data/databases").mkdir(parents=True, exist_ok=True)
    with (home.path / "data/databases/store_lock").open("w") as file:
        fcntl.lockf(file, fcntl.LOCK_EX)
        with pytest.raises(DatabaseLocked) as caught:
            ensure_server(own)
    assert caught.value.home == home.path


def test_a_password_that_the_database_already_knows_is_kept(own: Settings) -> None:
    home = ServerHome(own.home / "neo4j")
    if not home.password_file.exists():
        ensure_server(own)
    stop_server(own)
    home.password_file.rename(home.drawn_file)
    with open_driver(own) as driver:
        driver.verify_connectivity()
    assert home.password_file.exists()


def test_it_stops_by_itself_when_nobody_is_connected(own: Settings) -> None:
    stop_server(own)
    hasty = own.model_copy(update={"neo4j_idle_minutes": 2 / 60})
    with open_driver(hasty) as driver:
        driver.verify_connectivity()
        time.sleep(4)
        assert server_status(hasty).running
    wait_until(lambda: not server_status(hasty).running)


def test_a_taken_port_is_named(own: Settings) -> None:
    stop_server(own)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortTaken) as caught:
            ensure_server(own.model_copy(update={"neo4j_port": port}))
        assert caught.value.port == port


def test_a_disk_that_is_full_at_the_start(own: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_server(own)

    def refuse(home: ServerHome) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(ServerHome, "draw_password", refuse)
    with pytest.raises(DiskFull) as caught:
        ensure_server(own)
    assert caught.value.place == str(own.home / "neo4j")


def test_a_heap_that_cannot_be_had_is_named(own: Settings) -> None:
    stop_server(own)
    with pytest.raises(DatabaseSetupFailed):
        ensure_server(own.model_copy(update={"neo4j_heap": "900000g"}))


def test_a_start_that_takes_too_long_is_given_up(own: Settings) -> None:
    stop_server(own)
    with pytest.raises(DatabaseSetupFailed, match="did not start within"):
        ensure_server(own.model_copy(update={"neo4j_start_seconds": 0.3}))
    wait_until(lambda: ServerHome(own.home / "neo4j").holder() is None)


def test_a_server_whose_home_is_removed_ends(own: Settings) -> None:
    ensure_server(own)
    pid = server_status(own).pid
    assert pid is not None
    own.home.rename(own.home.with_name("gone"))
    wait_until(lambda: not is_alive(pid))
    assert not server_status(own).running
    own.home.with_name("gone").rename(own.home)


def test_a_server_that_can_write_no_more_ends_and_loses_nothing(own: Settings) -> None:
    stop_server(own)
    with largest_file(4 << 20):
        ensure_server(own)
    pid = server_status(own).pid
    assert pid is not None
    too_much = "UNWIND range(1, 20000) AS i CREATE (:Lost {text: $text})"
    with open_driver(own) as driver:
        driver.execute_query("CREATE (:Written {id: 1})")
    with pytest.raises(QueryFailed), open_driver(own) as driver:
        driver.execute_query(too_much, text="滨江区块" * 100)
    wait_until(lambda: not is_alive(pid))
    with open_driver(own) as driver:
        records = driver.execute_query("MATCH (n:Written|Lost) RETURN labels(n) AS labels").records
    assert [record["labels"] for record in records] == [["Written"]]


def test_no_server_ever(tmp_path: Path) -> None:
    settings = make_settings(tmp_path / "nothing")
    assert not server_status(settings).running
    assert not stop_server(settings)


def test_a_server_that_neither_starts_nor_stops(tmp_path: Path) -> None:
    settings = make_settings(tmp_path).model_copy(update={"neo4j_start_seconds": 0.2})
    home = ServerHome(settings.home / "neo4j")
    home.path.mkdir()
    with home.server_lock.open("w") as file:
        file.write("4194305")  # above the largest process id that Linux gives
        file.flush()
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(DatabaseUnavailable, match="neither starts nor stops"):
            ensure_server(settings)
        assert not server_status(settings).running
        assert stop_server(settings)


def test_the_shared_server_is_another_one(own: Settings, driver: Driver, settings: Settings) -> None:
    driver.verify_connectivity()
    assert server_status(settings).running
    assert server_status(settings).home != server_status(own).home
