"""`policygraph export`: the subgraph around a node, for other tools."""

import sys
from pathlib import Path
from typing import Annotated, TextIO

import typer

from api.answers import ask_subgraph
from api.cli.console import make_app
from api.cli.opening import open_graph
from api.cli.safe_file import write_file
from graph.export import FORMATS
from schemas.subgraph import DEFAULT_DEPTH, DEFAULT_NODES, LARGEST_DEPTH, LARGEST_NODES, Subgraph

DEFAULT_FORMAT = "graphml"

app = make_app()


def check_format(name: str) -> str:
    """The name itself; raises BadParameter when no format has it."""
    if name not in FORMATS:
        raise typer.BadParameter(f"{name!r} is none of {', '.join(FORMATS)}")
    return name


@app.command()
def run(
    around: Annotated[str, typer.Argument(help="The name, title or id of any node.")],
    depth: Annotated[
        int, typer.Option(min=0, max=LARGEST_DEPTH, help="Steps from the node.")
    ] = DEFAULT_DEPTH,
    limit: Annotated[
        int, typer.Option(min=1, max=LARGEST_NODES, help="At most this many nodes, nearest first.")
    ] = DEFAULT_NODES,
    output: Annotated[
        str, typer.Option("--format", callback=check_format, help=f"One of {', '.join(FORMATS)}.")
    ] = DEFAULT_FORMAT,
    file: Annotated[
        Path | None, typer.Option("--output", help="Where to; standard output when not given.")
    ] = None,
) -> None:
    """Write the subgraph around a node to a file, or to standard output."""
    with open_graph() as driver:
        subgraph = ask_subgraph(driver, around, depth=depth, limit=limit)
    export(subgraph, output, file)
    # Beside a subgraph on standard output there is no room for a sentence.
    typer.echo(say_subgraph(subgraph, file), err=file is None)


def export(subgraph: Subgraph, output: str, file: Path | None) -> None:
    """Write a subgraph in a format; a file is there whole or not at all."""

    def write(handle: TextIO) -> None:
        FORMATS[output].write(subgraph, handle)

    if file:
        write_file(file, write)
    else:
        write(sys.stdout)


def say_subgraph(subgraph: Subgraph, file: Path | None) -> str:
    """How much was written, where to, and whether that is all."""
    place = f" in {file}" if file else ""
    cut = f"; the limit left out {subgraph.left:,} neighbours" if subgraph.truncated else ""
    return f"{subgraph.question}: {len(subgraph.nodes):,} nodes, {len(subgraph.edges):,} edges{place}{cut}."
