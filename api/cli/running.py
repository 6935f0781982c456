"""Running one command, whatever comes of it."""

import importlib
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from api.cli.failing import FAILED, USAGE, report, report_failure
from schemas.errors import PolicyGraphError


def run_command(name: str, arguments: Sequence[str]) -> int:
    """The exit code of a command; what went wrong has been said on standard error."""
    app = importlib.import_module(f"api.cli.{name}").app
    try:
        app(args=list(arguments), prog_name=f"policygraph {name}")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except PolicyGraphError as error:
        return report_failure(error)
    except BrokenPipeError:
        raise
    except OSError as error:
        # A full disk, a folder that must not be written to: the system's own words say enough.
        report(f"{error.filename or 'the system'}: {error.strerror or error}.")
        return FAILED
    return 0


def refuse(name: str, known: Iterable[str]) -> int:
    """Say that there is no such command, and which one may be meant."""
    near = get_close_matches(name, list(known))
    hint = f"Did you mean {' or '.join(near)}?" if near else "`policygraph --help` lists the commands."
    report(f"there is no command {name!r}. {hint}" if name else f"no command was given. {hint}")
    return USAGE
