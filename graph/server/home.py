"""The folder of one embedded database: where its files are, and what they say about its server."""

import contextlib
import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from graph.server.file_lock import is_held

# 32 random bytes: the port is open to everybody on the machine.
PASSWORD_BYTES = 32


@dataclass(frozen=True, slots=True)
class Endpoint:
    """How a running server is reached."""

    uri: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """What is known of a home's server; `pid`, `port` and `uri` are None unless it runs."""

    home: Path
    running: bool
    pid: int | None = None
    port: int | None = None
    uri: str | None = None


@dataclass(frozen=True, slots=True)
class ServerState:
    """What the server's process wrote about itself; `ready` is False while it starts or stops."""

    pid: int
    port: int
    ready: bool


@dataclass(frozen=True, slots=True)
class ServerHome:
    """The files beside the data; `path` belongs to one server at a time."""

    path: Path

    @property
    def start_lock(self) -> Path:
        """Held by the command that starts or stops the server."""
        return self.path / "start.lock"

    @property
    def server_lock(self) -> Path:
        """Held by the server's process as long as it lives; its text is the process id."""
        return self.path / "server.lock"

    @property
    def state_file(self) -> Path:
        return self.path / "state.json"

    @property
    def config_file(self) -> Path:
        return self.path / "neo4j.conf"

    @property
    def password_file(self) -> Path:
        return self.path / "password"

    @property
    def drawn_file(self) -> Path:
        """A password that was drawn and that the database does not know yet."""
        return self.path / "password.new"

    @property
    def log_file(self) -> Path:
        return self.path / "logs" / "server.log"

    def create(self) -> None:
        """The folder exists, closed to other users."""
        self.path.mkdir(parents=True, exist_ok=True)
        self.path.chmod(0o700)
        self.log_file.parent.mkdir(exist_ok=True)

    def draw_password(self) -> None:
        """A password is on disk, readable by its owner only; the one that the database knows is kept."""
        if self.password_file.exists() or self.drawn_file.exists():
            return
        descriptor = os.open(self.drawn_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(PASSWORD_BYTES))

    def holder(self) -> int | None:
        """The process id of the living server; None where there is none."""
        if not is_held(self.server_lock):
            return None
        with contextlib.suppress(ValueError, FileNotFoundError):
            return int(self.server_lock.read_text())
        return None

    def state(self) -> ServerState | None:
        """What the last server wrote about itself, which may be dead; None where nothing can be read."""
        try:
            return ServerState(**json.loads(self.state_file.read_text()))
        except (OSError, ValueError, TypeError):
            return None
