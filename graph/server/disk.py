"""Telling a full disk from other troubles."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from schemas.errors import DiskFull

# Neo4j stops writing before the last block is gone; what it wanted to write next is about that much.
SPARE_BYTES = 4 << 20


@contextmanager
def name_full_disk(place: Path) -> Iterator[None]:
    """A write inside the block that finds no space comes out as DiskFull."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(place) from error
        raise


def is_full(place: Path) -> bool:
    """Whether the disk of `place` has no room for another transaction."""
    return place.exists() and shutil.disk_usage(place).free < SPARE_BYTES
