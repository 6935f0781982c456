"""Serves the HTTP interface until somebody stops it."""

import ipaddress
import logging
import socket
from collections.abc import Callable
from errno import EADDRINUSE

import uvicorn

from api.app import make_app, open_migrated
from schemas.errors import ListenRefused, PortTaken
from schemas.settings import Settings

logger = logging.getLogger(__name__)

PORT_SETTING = "POLICYGRAPH_PORT"

# Whoever stops the server waits so long for requests that are still being answered.
FINISH_SECONDS = 5

# As many clients as may wait until they are accepted.
BACKLOG = 2048

NO_KEY = "there is no API key yet, so it serves this machine only; use 127.0.0.1, ::1 or localhost"


def serve(settings: Settings, *, announce: Callable[[str], None] = logger.info) -> None:
    """Serves at `settings.host` and `settings.port` (0: any free one) until Ctrl-C; the database runs on.

    `announce` is told the address as soon as clients can connect. Raises ListenRefused and PortTaken before
    anything is started, and what `open_migrated` raises.
    """
    check_host(settings.host, settings.port)
    with open_socket(settings.host, settings.port) as listener, open_migrated(settings) as driver:
        config = uvicorn.Config(
            make_app(settings, driver),
            log_level="warning",
            access_log=False,
            timeout_graceful_shutdown=FINISH_SECONDS,
            ws="none",
        )
        announce(make_address(listener))
        _run(uvicorn.Server(config), listener)


def check_host(host: str, port: int) -> None:
    """Raises ListenRefused for every address that other machines can reach."""
    if not is_loopback(host):
        raise ListenRefused(host, port, NO_KEY)


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address. A name other than localhost may mean anything."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def open_socket(host: str, port: int) -> socket.socket:
    """A socket that listens there; raises PortTaken, or ListenRefused with the system's reason."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small answers at once (TCP_NODELAY) only where the protocol is named; else each waits 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        if error.errno == EADDRINUSE:
            raise PortTaken(port, PORT_SETTING) from error
        raise ListenRefused(host, port, error.strerror or str(error)) from error
    return listener


def make_address(listener: socket.socket) -> str:
    """The address of the server as a browser takes it."""
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def _run(server: uvicorn.Server, listener: socket.socket) -> None:
    try:
        server.run(sockets=[listener])
    except KeyboardInterrupt:
        # uvicorn has finished what it was doing by then, and passes Ctrl-C on.
        logger.info("stopped")
