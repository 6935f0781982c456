"""The process of the embedded Neo4j, run as a script: it imports jpype and the standard library only.

It reads its orders as JSON from standard input, detaches, takes the home's lock, starts the database, writes
the state file, and answers one JSON line on the pipe: `{}` when ready, `{"error": …}` when not. It ends on
SIGTERM, and by itself when nobody was connected for a while.
"""

import fcntl
import json
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any, TextIO

import jpype

# Another command that looks whether the lock is held does so within microseconds.
LOCK_TRIES = 20
LOCK_PAUSE_SECONDS = 0.1

# How often the connections are counted, at most and at least.
SLOWEST_LOOK_SECONDS = 5.0
FASTEST_LOOK_SECONDS = 0.2

CHANGE_PASSWORD = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED"


class AlreadyRunning(Exception):
    """Another server holds the home."""


def main() -> None:
    """Takes the orders, and goes on in a process that whoever gave them need not wait for, nor reap."""
    orders = json.load(sys.stdin)
    if os.fork():
        os._exit(0)
    serve(orders)
    os._exit(0)  # Neo4j has closed its store; leaving by the front door waits five seconds for idle threads


def serve(orders: dict[str, Any]) -> None:
    """Starts the database as ordered, says so, and stays until it is to stop."""
    os.chdir(orders["home"])
    with os.fdopen(orders["pipe"], "w", buffering=1) as pipe:
        try:
            server = Server(orders)
            server.start()
        except BaseException as error:
            report(pipe, {"error": describe(error)})
            os._exit(1)
        report(pipe, {})
    server.wait()
    server.stop()


def report(pipe: TextIO, answer: dict[str, str]) -> None:
    """Answers whoever gave the orders, if it still listens."""
    try:
        pipe.write(json.dumps(answer) + "\n")
    except BrokenPipeError:
        return


def describe(error: BaseException) -> str:
    """The error and what caused it, in one line each."""
    lines = []
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__name__}: {cause}")
        cause = cause.__cause__
    return "\n".join(lines)


class Server:
    """One running Neo4j and the files that tell others of it."""

    def __init__(self, orders: dict[str, Any]) -> None:
        self.orders = orders
        self.home = Path(orders["home"])
        self.stopping = threading.Event()
        self.lock = (self.home / "server.lock").open("a+")

    def start(self) -> None:
        """The lock is held, the database answers, its password is set, and the state file says where."""
        self._take_lock()
        signal.signal(signal.SIGTERM, lambda *_: self.stopping.set())
        jpype.startJVM(
            self.orders["libjvm"], *self.orders["options"], classpath=self.orders["jars"], convertStrings=True
        )
        self.service = self._build()
        self._change_password()
        self.port = self._find_port()
        self._write_state(ready=True)

    def wait(self) -> None:
        """Returns when told to stop, when nobody was connected for the idle time, or when it is of no more use."""
        idle = self.orders["idle_seconds"]
        look = min(SLOWEST_LOOK_SECONDS, max(FASTEST_LOOK_SECONDS, idle / 10))
        used = time.monotonic()
        while not self.stopping.wait(look):
            if self._is_orphan() or self._is_broken():
                return
            if self._connections():
                used = time.monotonic()
            elif idle and time.monotonic() - used >= idle:
                return

    def stop(self) -> None:
        """Nobody finds the server any more, and its store is closed."""
        if not self._is_orphan():
            self._write_state(ready=False)
        self.service.shutdown()

    def _take_lock(self) -> None:
        for _ in range(LOCK_TRIES):
            try:
                fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                time.sleep(LOCK_PAUSE_SECONDS)
        else:
            raise AlreadyRunning(self.home)
        self.lock.truncate(0)
        self.lock.write(str(os.getpid()))
        self.lock.flush()
        # What the last server wrote is void, even if the system gives this process the same number.
        (self.home / "state.json").unlink(missing_ok=True)

    def _is_orphan(self) -> bool:
        """Whether somebody removed the home under the server, or put another in its place."""
        try:
            there = (self.home / "server.lock").stat()
        except OSError:
            return True
        return there.st_ino != os.fstat(self.lock.fileno()).st_ino

    def _is_broken(self) -> bool:
        """Whether Neo4j gave up, as it does when the disk is full; a new start repairs what it can."""
        return not self._dependency("org.neo4j.monitoring.DatabaseHealth", database="neo4j").hasNoPanic()

    def _build(self) -> Any:
        path = jpype.JClass("java.nio.file.Path")
        builder = jpype.JClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
        config = path.of(str(self.home / "neo4j.conf"))
        return builder(path.of(str(self.home))).loadPropertiesFromFile(config).build()

    def _change_password(self) -> None:
        """The database knows the drawn password; done once, since a restart keeps it."""
        drawn = self.home / "password.new"
        if not drawn.exists():
            return
        parameters = jpype.JClass("java.util.HashMap")()
        parameters.put("password", drawn.read_text())
        try:
            self.service.database("system").executeTransactionally(CHANGE_PASSWORD, parameters)
        except jpype.JException as error:
            # Killed last time between the change and the renaming.
            if "cannot be the same" not in str(error):
                raise
        drawn.rename(self.home / "password")

    def _dependency(self, name: str, *, database: str = "system") -> Any:
        resolver = self.service.database(database).getDependencyResolver()
        return resolver.resolveDependency(jpype.JClass(name))

    def _find_port(self) -> int:
        bolt = jpype.JClass("org.neo4j.configuration.connectors.ConnectorType").BOLT
        ports = self._dependency("org.neo4j.configuration.connectors.ConnectorPortRegister")
        return int(ports.getLocalAddress(bolt).getPort())

    def _connections(self) -> int:
        tracker = self._dependency("org.neo4j.kernel.api.net.NetworkConnectionTracker")
        return int(tracker.activeConnections().size())

    def _write_state(self, *, ready: bool) -> None:
        text = json.dumps({"pid": os.getpid(), "port": self.port, "ready": ready})
        fresh = self.home / "state.json.new"
        fresh.write_text(text)
        fresh.replace(self.home / "state.json")


if __name__ == "__main__":
    main()
