"""`make bench`: every figure of the program next to its baseline, in one run."""

import resource
import tempfile
from pathlib import Path

from graph.connection import open_driver
from graph.migrate import migrate
from graph.server import stop_server
from ingest.pipeline import load_knowledge, read_document
from ingest.sources import Source
from schemas.batch import GraphBatch
from schemas.settings import Settings
from tests.bench.asking import measure_asking
from tests.bench.corpus import iter_copies, load_corpus
from tests.bench.reading import measure_reading
from tests.bench.writing import measure_writing

TIMES = 10


def main() -> None:
    """Print the figures; nothing is asserted here, machines differ."""
    sources, knowledge = load_corpus(), load_knowledge()
    reading = measure_reading(sources, knowledge, times=TIMES)
    print(
        f"reading   {reading.pipeline:>10,.0f} characters/s of one core, bare jieba {reading.jieba:>10,.0f}: {reading.ratio:.2f}"
    )
    print(f"          {TIMES} times the text takes {reading.growth:.1f} times as long")

    def read(documents: list[Source]) -> list[GraphBatch]:
        return [read_document(source, knowledge) for source in documents]

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(home=Path(folder))
        try:
            with open_driver(settings) as driver:
                migrate(driver)
                batches, larger = read(sources), read(list(iter_copies(sources, TIMES)))
                writing = measure_writing(driver, batches, larger)
                print(
                    f"writing   {writing.program:>10,.0f} items/s, bare driver {writing.bare:>10,.0f}: {writing.ratio:.2f}"
                )
                print(f"          {TIMES} times the text takes {writing.growth:.1f} times as long")
                asking = measure_asking(driver, settings)
                print(
                    f"zone      {asking.http:>10.1f} ms through HTTP, bare Cypher {asking.cypher:.1f} ms: "
                    f"+{asking.overhead:.1f} ms (p50)"
                )
        finally:
            stop_server(settings)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"memory    {peak / 1024:>10,.0f} MB at its peak, without the database")


if __name__ == "__main__":
    main()
