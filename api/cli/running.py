"""Running one command, whatever comes of it."""

import importlib
import logging
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from api.cli.failing import FAILED, USAGE, report, report_failure
from api.cli.main import INTERRUPTED, drop_output
from api.interrupts import remember_interrupts
from schemas.errors import PolicyGraphError


def run_command(name: str, arguments: Sequence[str]) -> int:
    """The exit code of a command; what went wrong has been said on standard error."""
    # The driver logs what it raises; nobody wants to read both.
    logging.getLogger("neo4j").addHandler(logging.NullHandler())
    try:
        code = _run_app(name, arguments)
        sys.stdout.flush()
    except PolicyGraphError as error:
        code = report_failure(error)
    except BrokenPipeError:
        raise
    except OSError as error:
        # A full disk, a folder that must not be written to: the system's own words say enough.
        report(f"{error.filename or 'standard output'}: {error.strerror or error}.")
        code = FAILED
        if not error.filename:
            drop_output()
    return code


def refuse(name: str, known: Iterable[str]) -> int:
    """Say that there is no such command, and which one may be meant."""
    near = get_close_matches(name, list(known))
    hint = f"Did you mean {' or '.join(near)}?" if near else "`policygraph --help` lists the commands."
    report(f"there is no command {name!r}. {hint}" if name else f"no command was given. {hint}")
    return USAGE


def _run_app(name: str, arguments: Sequence[str]) -> int:
    app = importlib.import_module(f"api.cli.{name}").app
    with remember_interrupts() as interrupted:
        try:
            app(args=list(arguments), prog_name=f"policygraph {name}")
        except SystemExit as end:
            return end.code if isinstance(end.code, int) else 0
        except Exception:
            if interrupted.is_set():
                return INTERRUPTED
            raise
    return 0
