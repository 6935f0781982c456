"""Fetches what the embedded Neo4j is made of: `python -m graph.server`."""

import sys

from graph.server.jars import ensure_jars
from schemas.settings import Settings


def main() -> None:
    """All jars are in the store, checked; a terminal sees how far it is."""
    settings = Settings()
    ensure_jars(settings.jars, url=settings.maven_url, progress=show if sys.stderr.isatty() else None)


def show(done: int, total: int) -> None:
    """One line that counts up."""
    sys.stderr.write(f"\rNeo4j: {done} of {total} files" + ("\n" if done == total else ""))


if __name__ == "__main__":
    main()
