"""What the commands share: where output goes, in which format, and the open graph."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Annotated

import typer
from pydantic import BaseModel
from rich.console import Console

from graph.connection import Driver, open_driver
from graph.migrate import migrate
from schemas.settings import Settings

# Where no terminal says how wide it is, lines of Chinese sentences should not be broken early.
PIPED_WIDTH = 160


class OutputFormat(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    JSON = "json"


FormatOption = Annotated[OutputFormat, typer.Option("--format", help="A table for people, JSON for programs.")]
LimitOption = Annotated[int, typer.Option(min=1, max=1000, help="At most this many items.")]
OffsetOption = Annotated[int, typer.Option(min=0, help="Items to pass over.")]


def make_console(*, stderr: bool = False) -> Console:
    """A console on standard output; plain and wide where that is no terminal."""
    stream = sys.stderr if stderr else sys.stdout
    return Console(stderr=stderr, highlight=False, width=None if stream.isatty() else PIPED_WIDTH)


def print_json(answer: BaseModel) -> None:
    """The answer as JSON on standard output, Chinese unescaped."""
    print(answer.model_dump_json(indent=2))


@contextmanager
def open_graph(settings: Settings | None = None) -> Iterator[Driver]:
    """A driver for the graph that the settings name, migrated to this version of the program."""
    with open_driver(settings or Settings()) as driver:
        migrate(driver)
        yield driver
