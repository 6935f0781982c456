"""The list of commands. A command's module is imported when the command is used, so that help comes at once."""

import importlib
import sys
from collections.abc import Mapping
from typing import Any, NamedTuple

import click
import typer

from api.cli.failing import report_failure
from schemas.errors import PolicyGraphError

INTERRUPTED = 130


class Entry(NamedTuple):
    """Where a command lives and what it is for, in a few words."""

    module: str
    purpose: str


COMMANDS: Mapping[str, Entry] = {
    "demo": Entry("demo", "Ingest the founding plans and answer one question of each user."),
    "ingest": Entry("ingest", "Read plans into the graph."),
    "remove": Entry("remove", "Take a document out of the graph."),
    "extract": Entry("extract", "Show everything found in one file, without a database."),
    "evaluate": Entry("evaluate", "Score the program against gold annotations."),
    "zone": Entry("zone", "Which measures cover a zone, and why?"),
    "compare": Entry("compare", "Compare the task lists of two documents."),
    "export": Entry("export", "Write the subgraph around a node to a file."),
    "documents": Entry("documents", "List the documents."),
    "outline": Entry("outline", "Show the outline of a document."),
    "tasks": Entry("tasks", "List the tasks of a document."),
    "task": Entry("task", "Show one task."),
    "measure": Entry("measure", "Show one measure."),
    "entities": Entry("entities", "List zones, platforms, agencies and other entities."),
    "entity": Entry("entity", "Show one entity."),
    "verify": Entry("verify", "Prove the whole graph against the stored texts; print its digest."),
    "db": Entry("db", "Start, stop or look at the embedded database."),
    "serve": Entry("serve", "Serve the HTTP API."),
    "version": Entry("version", "Print the version."),
}


class CommandList(click.Group):
    """The commands of `COMMANDS`, each imported when it is needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order in which they are told."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"api.cli.{COMMANDS[cmd_name].module}")
        command: click.Command = typer.main.get_command(module.app)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with the nearest names where there is no such command."""
        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            near = [name for name in COMMANDS if name[:3] == args[0][:3]]
            hint = f" Did you mean {' or '.join(near)}?" if near else " `policygraph --help` lists them."
            ctx.fail(f"There is no command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list, without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.purpose) for name, entry in COMMANDS.items()])


def main(args: list[str] | None = None) -> Any:
    """Run the command line and leave with the exit code of what happened."""
    group = CommandList(
        name="policygraph",
        help="Reads Chinese government plans and keeps what they commit to as a graph that people can question.",
        no_args_is_help=True,
    )
    try:
        group.main(args=args, prog_name="policygraph", standalone_mode=True)
    except PolicyGraphError as error:
        sys.exit(report_failure(error))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # Whoever read our output has enough (`| head`); nothing more can be said to anybody.
        sys.stderr.close()
        sys.exit(0)
