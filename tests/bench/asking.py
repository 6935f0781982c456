"""What a zone query costs through HTTP, against its bare Cypher."""

import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import httpx
import uvicorn

from api.app import make_app
from api.serving import open_socket
from graph.connection import Driver
from graph.coverage import EVERYTHING
from graph.queries import read_records
from schemas.settings import Settings
from tests.bench.timing import seconds

ZONE = "zone-binjiang-ftz-block"
WARM_UP = 30
ROUNDS = 200


class AskingFigures(NamedTuple):
    """Medians in milliseconds."""

    http: float
    cypher: float

    @property
    def overhead(self) -> float:
        """What HTTP, models and JSON add."""
        return self.http - self.cypher


def measure_asking(driver: Driver, settings: Settings) -> AskingFigures:
    """Asks in turns for the measures that cover a block, by one client that keeps its connection."""
    parameters = {"zone_id": ZONE, **EVERYTHING.model_dump(mode="json")}
    with serving(driver, settings) as address, httpx.Client(base_url=address) as client:

        def ask() -> None:
            client.get(f"/api/v1/zones/{ZONE}/measures").raise_for_status()

        def query() -> None:
            read_records(driver, "read/zone_coverage", parameters)

        for _ in range(WARM_UP):
            ask()
            query()
        pairs = [(seconds(ask), seconds(query)) for _ in range(ROUNDS)]
    return AskingFigures(
        1000 * statistics.median(http for http, _ in pairs),
        1000 * statistics.median(cypher for _, cypher in pairs),
    )


@contextmanager
def serving(driver: Driver, settings: Settings) -> Iterator[str]:
    """The address of a server in a thread of its own."""
    with open_socket("127.0.0.1", 0) as listener:
        config = uvicorn.Config(make_app(settings, driver), log_level="warning", access_log=False)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()
