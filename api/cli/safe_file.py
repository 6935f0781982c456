"""Files that are there whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

# What a new file gets from most systems; temporary ones are closed to everybody else.
MODE = 0o666


def write_file(path: Path, write: Callable[[TextIO], None]) -> None:
    """Let `write` fill the file: beside its place, under another name, and renamed when it is complete.

    Raises OSError with the file's name when it cannot be written; what stood there before still stands.
    """
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except OSError as error:
        raise _named(error, path) from error
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as handle:
            write(handle)
        Path(name).chmod(MODE & ~_get_mask())
        Path(name).replace(path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise _named(error, path) from error
    except BaseException:
        # Ctrl-C too.
        Path(name).unlink(missing_ok=True)
        raise


def _named(error: OSError, path: Path) -> OSError:
    return OSError(error.errno, error.strerror, str(path))


def _get_mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
