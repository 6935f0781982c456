"""The list of commands. What a command needs is imported when it is used, so that help comes at once."""

import importlib
import io
import os
import sys
from collections.abc import Mapping, Sequence
from typing import NoReturn

PROGRAM = "policygraph"
PURPOSE = "Reads Chinese government plans and keeps what they commit to as a graph that people can question."

# Each command lives in the module of its name.
COMMANDS: Mapping[str, str] = {
    "demo": "Ingest the founding plans and answer one question of each user.",
    "ingest": "Read plans into the graph.",
    "remove": "Take a document out of the graph.",
    "extract": "Show everything found in one file, without a database.",
    "evaluate": "Score the program against gold annotations.",
    "zone": "Which measures cover a zone, and why?",
    "compare": "Compare the task lists of two documents.",
    "export": "Write the subgraph around a node to a file.",
    "documents": "List the documents.",
    "outline": "Show the outline of a document.",
    "tasks": "List the tasks of a document.",
    "task": "Show one task.",
    "measure": "Show one measure.",
    "entities": "List zones, platforms, agencies and other entities.",
    "entity": "Show one entity.",
    "verify": "Prove the whole graph against the stored texts; print its digest.",
    "db": "Start, stop or look at the embedded database.",
    "serve": "Serve the HTTP API.",
    "version": "Print the version.",
}

HELP_OPTIONS = ("--help", "-h", "help")
VERSION_OPTIONS = ("--version", "-V")

INTERRUPTED = 130  # the shells' code for Ctrl-C
RUNNING = "api.cli.running"


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with the exit code of what happened."""
    _let_through(sys.stdout)
    _let_through(sys.stderr)
    try:
        code = run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has enough (`| head`), and no sentence of ours would be read either.
        drop_output()
        code = 1
    if code == INTERRUPTED:
        sys.stderr.write("policygraph: stopped.\n")
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """The exit code of a command line without the program's name."""
    name = arguments[0] if arguments else ""
    if name in HELP_OPTIONS:
        sys.stdout.write(make_help())
        return 0
    running = importlib.import_module(RUNNING)
    name = "version" if name in VERSION_OPTIONS else name
    code: int = (
        running.run_command(name, arguments[1:]) if name in COMMANDS else running.refuse(name, COMMANDS)
    )
    return code


def make_help() -> str:
    """What `policygraph --help` prints."""
    width = max(map(len, COMMANDS))
    listed = "\n".join(f"  {name:<{width}}  {purpose}" for name, purpose in COMMANDS.items())
    return (
        f"Usage: {PROGRAM} COMMAND [ARGUMENTS] [OPTIONS]\n\n{PURPOSE}\n\nCommands:\n{listed}\n\n"
        f"`{PROGRAM} COMMAND --help` says more of one.\n"
    )


def drop_output() -> None:
    """What is still to be written goes nowhere: the interpreter's own flush at the end must not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _let_through(stream: object) -> None:
    """A terminal whose encoding lacks a character gets its code instead of nothing at all."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
