"""The graph, opened for a command."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from api.answers import ask_documents
from api.cli.console import make_console, read_settings
from api.cli.failing import report
from graph.connection import Driver, open_driver
from graph.migrate import migrate
from schemas.errors import NotFound
from schemas.settings import Settings


@contextmanager
def open_graph(settings: Settings | None = None) -> Iterator[Driver]:
    """A driver for the graph that the settings name, migrated to this version of the program."""
    with ExitStack() as stack:
        # A start takes seconds; somebody at a terminal is told so, anybody else is not.
        with make_console(stderr=True).status("Waiting for the database"):
            driver = stack.enter_context(open_driver(settings or read_settings()))
            migrate(driver)
        try:
            yield driver
        except NotFound:
            _hint_at_ingest(driver)
            raise


def _hint_at_ingest(driver: Driver) -> None:
    if not ask_documents(driver, limit=1).total:
        report("the graph is empty; `policygraph ingest PATH` fills it.")
