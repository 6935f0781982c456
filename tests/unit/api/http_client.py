"""A client that asks an app through a real web server, as everybody does."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import uvicorn
from fastapi import FastAPI

from api.serving import make_address, open_socket

# A first question waits until the database has planned its query, on a busy machine for some seconds.
PATIENCE_SECONDS = 60.0


@contextmanager
def open_client(app: FastAPI) -> Iterator[httpx.Client]:
    """A client that keeps its connection to the app; the app is stopped at the end of the block."""
    with open_socket("127.0.0.1", 0) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical", access_log=False, ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        with httpx.Client(
            base_url=make_address(listener), timeout=PATIENCE_SECONDS, trust_env=False
        ) as client:
            yield client
        server.should_exit = True
        thread.join(PATIENCE_SECONDS)
