"""How a failure is told on the command line: one sentence, and an exit code by kind."""

import sys
from collections.abc import Mapping

from schemas import errors

FAILED = 1
USAGE = 2  # typer's own code for a command line that it cannot read

EXIT_CODES: Mapping[type[errors.PolicyGraphError], int] = {
    errors.PolicyGraphError: FAILED,
    errors.NotFound: 3,
    errors.Ambiguous: 3,
    errors.DatabaseError: 4,
    errors.NewerGraph: 4,
    errors.ListenRefused: 4,
    errors.BadDocument: 5,
    errors.BadManifest: 5,
    errors.DuplicateId: 5,
}


def get_exit_code(error: errors.PolicyGraphError) -> int:
    """The code of the error's class, or of the nearest class above it."""
    return next(EXIT_CODES[cls] for cls in type(error).__mro__ if cls in EXIT_CODES)


def report_failure(error: errors.PolicyGraphError) -> int:
    """Say what went wrong on standard error; the exit code to leave with."""
    report(str(error))
    return get_exit_code(error)


def report(sentence: str) -> None:
    """Say something on standard error under the program's name."""
    sys.stderr.write(f"policygraph: {sentence}\n")
