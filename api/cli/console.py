"""What the commands share in talking: how they are declared, where output goes, and in which format."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from typing import Annotated, Any, TypeVar

import typer
from pydantic import BaseModel, ValidationError
from rich.console import Console
from rich.table import Table

from schemas.settings import Settings

# Where no terminal says how wide it is, lines of Chinese sentences should not be broken early.
PIPED_WIDTH = 160

A = TypeVar("A", bound=BaseModel)


class OutputFormat(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    JSON = "json"


FormatOption = Annotated[
    OutputFormat, typer.Option("--format", help="A table for people, JSON for programs.")
]


def make_app() -> typer.Typer:
    """A command's own app: help and errors as plain text, and tracebacks as Python prints them."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


def read_settings() -> Settings:
    """The settings of the environment; raises BadParameter with the variable's name for a wrong one."""
    try:
        return Settings()
    except ValidationError as error:
        wrong = (f"POLICYGRAPH_{str(part['loc'][0]).upper()}: {part['msg']}" for part in error.errors())
        raise typer.BadParameter("; ".join(wrong)) from error


def make_console(*, stderr: bool = False) -> Console:
    """A console on standard output; plain and wide where that is no terminal.

    Markup is off: square brackets in a plan are text.
    """
    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else PIPED_WIDTH
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False)


def show(answer: A, output: OutputFormat, print_table: Callable[[Console, A], None]) -> None:
    """Print an answer in the format asked for."""
    if output is OutputFormat.JSON:
        print_json(answer)
    else:
        with make_output() as console:
            print_table(console, answer)


@contextmanager
def make_output() -> Iterator[Console]:
    """A console on standard output; what goes into a file or a pipe has no blanks at the ends of lines."""
    console = make_console()
    if console.is_terminal:
        yield console
        return
    with console.capture() as captured:
        yield console
    typer.echo("\n".join(line.rstrip() for line in captured.get().splitlines()))


def print_json(answer: BaseModel, *, exclude: Mapping[str, Any] | None = None) -> None:
    """The answer as JSON on standard output, Chinese unescaped; without the fields that `exclude` names."""
    typer.echo(answer.model_dump_json(indent=2, exclude=dict(exclude or {})))


def make_table(*columns: str, numbers: tuple[str, ...] = ()) -> Table:
    """A table without lines, whose cells are folded and never cut; `numbers` are set to the right."""
    table = Table(box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, justify="right" if column in numbers else "left", overflow="fold")
    return table
