"""Fetching jars from a Maven repository on this machine: sums, interruptions, refusals, a full disk."""

import errno
import hashlib
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from jgo.maven import Artifact

from graph.server import __main__ as fetch
from graph.server import ensure_jars, jars
from graph.server.lock_jars import write_lock
from schemas.errors import DatabaseSetupFailed, DiskFull
from schemas.settings import Settings

CONTENTS = {"one": b"the first jar", "two": b"the second jar"}


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the test's output."""


def place(root: Path, name: str) -> Path:
    return root / "org/example" / name / "1.0" / f"{name}-1.0.jar"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    root = tmp_path / "repository"
    for name, content in CONTENTS.items():
        place(root, name).parent.mkdir(parents=True)
        place(root, name).write_bytes(content)
    return root


@pytest.fixture
def url(repository: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(repository)))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(autouse=True)
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "lock.toml"
    path.write_text("".join(entry(name, hashlib.sha256(text).hexdigest()) for name, text in CONTENTS.items()))
    monkeypatch.setattr(jars, "LOCK_FILE", path)
    return path


def entry(name: str, sha256: str) -> str:
    return (
        f'[[dependencies]]\ngroupId = "org.example"\nartifactId = "{name}"\nversion = "1.0"\n'
        f'packaging = "jar"\nsha256 = "{sha256}"\n'
    )


def test_all_are_fetched_once(tmp_path: Path, repository: Path, url: str) -> None:
    store = tmp_path / "store"
    steps: list[tuple[int, int]] = []
    paths = ensure_jars(store, url=url, progress=lambda done, total: steps.append((done, total)))
    assert [path.read_bytes() for path in paths] == [b"the first jar", b"the second jar"]
    assert steps == [(1, 2), (2, 2)]
    for name in CONTENTS:
        place(repository, name).unlink()
    assert ensure_jars(store, url=url) == paths


def test_an_interrupted_download_is_repaired(tmp_path: Path, url: str) -> None:
    store = tmp_path / "store"
    paths = ensure_jars(store, url=url)
    paths[0].write_bytes(b"the fir")
    assert ensure_jars(store, url=url)[0].read_bytes() == b"the first jar"


def test_another_file_than_the_locked_one_is_refused(tmp_path: Path, repository: Path, url: str) -> None:
    place(repository, "two").write_bytes(b"not the second jar")
    with pytest.raises(DatabaseSetupFailed, match="is not the file that the lock names"):
        ensure_jars(tmp_path / "store", url=url)
    assert not place(tmp_path / "store", "two").exists()


def test_a_missing_file_is_named(tmp_path: Path, repository: Path, url: str) -> None:
    place(repository, "two").unlink()
    with pytest.raises(DatabaseSetupFailed, match=r"org\.example:two.*cannot be fetched"):
        ensure_jars(tmp_path / "store", url=url)


def test_a_lock_without_a_sum_is_refused(tmp_path: Path, lock: Path) -> None:
    lock.write_text(entry("one", "").replace('sha256 = ""\n', ""))
    with pytest.raises(DatabaseSetupFailed, match="no sum"):
        ensure_jars(tmp_path / "store")


@pytest.mark.parametrize(("number", "expected"), [(errno.ENOSPC, DiskFull), (errno.EACCES, PermissionError)])
def test_a_disk_that_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[Exception]
) -> None:
    def refuse(artifact: Artifact) -> Path:
        raise OSError(number, "refused")

    monkeypatch.setattr(Artifact, "resolve", refuse)
    with pytest.raises(expected):
        ensure_jars(tmp_path / "store")


def test_the_set_up_fetches_them(
    tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POLICYGRAPH_JARS", str(tmp_path / "store"))
    monkeypatch.setenv("POLICYGRAPH_MAVEN_URL", url)
    fetch.main()
    assert place(tmp_path / "store", "one").exists()
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    fetch.main()
    assert capsys.readouterr().err.endswith("\rNeo4j: 2 of 2 files\n")


def test_every_jar_of_the_committed_lock_has_a_sum(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    committed = jars.LOCK_FILE
    assert 'artifactId = "neo4j-bolt"' in committed.read_text()
    assert committed.read_text().count("sha256 = ") == committed.read_text().count("[[dependencies]]")


def test_a_lock_is_written_sorted_and_with_sums(
    tmp_path: Path, repository: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.server.lock_jars.GROUP", "org.example")
    monkeypatch.setattr("graph.server.lock_jars.VERSION", "1.0")
    monkeypatch.setattr("graph.server.lock_jars.ARTIFACTS", ("two", "one"))
    for name in CONTENTS:
        pom = f"<project><groupId>org.example</groupId><artifactId>{name}</artifactId><version>1.0</version></project>"
        place(repository, name).with_suffix(".pom").write_text(pom)
    path = tmp_path / "new.toml"
    assert write_lock(path, jars.make_context(Settings(jars=tmp_path / "store").jars, url)) == 2
    text = path.read_text()
    assert text.index('"one"') < text.index('"two"')
    assert hashlib.sha256(b"the first jar").hexdigest() in text
