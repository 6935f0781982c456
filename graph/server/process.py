"""Starting, finding again and stopping the embedded Neo4j."""

import signal
import time

from graph.server.config import ADDRESS, is_free, make_config
from graph.server.disk import name_full_disk
from graph.server.file_lock import hold_lock
from graph.server.home import Endpoint, ServerHome, ServerState, ServerStatus
from graph.server.jars import ensure_jars
from graph.server.launch import launch_server, make_start_error, send_signal
from schemas.errors import DatabaseSetupFailed, DatabaseUnavailable, PortTaken
from schemas.settings import Settings

USER = "neo4j"

# What a look at the state file costs is nothing next to the seconds of a start.
LOOK_SECONDS = 0.05


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
        send_signal(pid, signal.SIGTERM)
        if not _wait_gone(home, settings.neo4j_start_seconds):
            send_signal(pid, signal.SIGKILL)
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


def _start(home: ServerHome, settings: Settings) -> ServerState:
    port = _choose_port(home, settings)
    jars = ensure_jars(settings.jars, url=settings.maven_url)
    with name_full_disk(home.path):
        home.draw_password()
        home.config_file.write_text(make_config(settings, port))
    answer = launch_server(home, settings, jars)
    if answer.get("error") is not None:
        raise make_start_error(home, answer["error"], port)
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
