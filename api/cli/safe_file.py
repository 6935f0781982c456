"""Files that are there whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

# What a new file gets from most systems; temporary ones are closed to everybody else.
MODE = 0o666

Write = Callable[[TextIO], None]


def write_file(path: Path, write: Write) -> None:
    """Let `write` fill the file: beside its place, under another name, and renamed when it is complete.

    Raises OSError with the file's name when it cannot be written; what stood there before still stands.
    """
    try:
        # Renaming would put a file in the place of a device or a link.
        target = path.resolve()
        if target.exists() and not target.is_file():
            _write_into(target, write)
        else:
            _replace(target, write)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _write_into(path: Path, write: Write) -> None:
    with path.open("w", encoding="utf-8", newline="") as handle:
        write(handle)


def _replace(path: Path, write: Write) -> None:
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as handle:
            write(handle)
        part.chmod(MODE & ~_get_mask())
        part.replace(path)
    except BaseException:
        # Ctrl-C too leaves nothing behind.
        part.unlink(missing_ok=True)
        raise


def _get_mask() -> int:
    """The permissions that this process does not give; the system tells them only to who sets them."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
