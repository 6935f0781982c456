"""The founding documents, and a corpus of so many copies of them with distinct ids."""

from collections.abc import Iterator

from ingest.pipeline import SEEDS_FOLDER
from ingest.sources import Source, iter_files, read_source

NO_LIMIT = 10**9


def load_corpus() -> list[Source]:
    """The founding documents."""
    return [read_source(path, max_characters=NO_LIMIT) for path in iter_files([SEEDS_FOLDER / "documents"])]


def iter_copies(sources: list[Source], copies: int) -> Iterator[Source]:
    """Every document so many times, each time as another one."""
    for copy in range(copies):
        for source in sources:
            yield source._replace(id=f"{source.id}-copy-{copy}")
