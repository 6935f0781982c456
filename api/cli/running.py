"""Running one command, whatever comes of it."""

import importlib
import os
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from api.cli.failing import FAILED, USAGE, report, report_failure
from schemas.errors import PolicyGraphError


def run_command(name: str, arguments: Sequence[str]) -> int:
    """The exit code of a command; what went wrong has been said on standard error."""
    try:
        code = _run_app(name, arguments)
        sys.stdout.flush()
    except PolicyGraphError as error:
        code = report_failure(error)
    except BrokenPipeError:
        # Whoever read our output has enough (`| head`).
        _drop_output()
        code = 0
    except OSError as error:
        # A full disk, a folder that must not be written to: the system's own words say enough.
        report(f"{error.filename or 'standard output'}: {error.strerror or error}.")
        _drop_output()
        code = FAILED
    return code


def refuse(name: str, known: Iterable[str]) -> int:
    """Say that there is no such command, and which one may be meant."""
    near = get_close_matches(name, list(known))
    hint = f"Did you mean {' or '.join(near)}?" if near else "`policygraph --help` lists the commands."
    report(f"there is no command {name!r}. {hint}" if name else f"no command was given. {hint}")
    return USAGE


def _run_app(name: str, arguments: Sequence[str]) -> int:
    app = importlib.import_module(f"api.cli.{name}").app
    try:
        app(args=list(arguments), prog_name=f"policygraph {name}")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0


def _drop_output() -> None:
    """What is still to be written goes nowhere: the interpreter's own flush at the end must not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
