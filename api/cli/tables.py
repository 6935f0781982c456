"""Tables of what was written and how much there is."""

from collections import Counter
from collections.abc import Mapping, Sequence

from rich.console import Console

from api.cli.console import make_table
from graph.counts import GraphCounts
from schemas.ingestion import IngestedDocument, IngestReport

# With titles or more counts the table would not fit a terminal of 80 columns.
COUNTS = ("tasks", "units", "measures")
SUMS = ("characters", "sections", *COUNTS)

REST = (
    "What is listed above is in the graph, the document that was being written is there whole or not at all."
)
ENDS = {"interrupted": f"Stopped. {REST}", "database": f"The database cannot be used any more. {REST}"}


def print_report(console: Console, report: IngestReport) -> None:
    """The summary of a run: a line for each document, sums, and every failure."""
    if report.documents:
        _print_documents(console, report.documents)
        _print_sums(console, report.documents)
    console.print(
        f"{len(report.documents)} written, {len(report.failures)} failed in {report.seconds:.1f} s."
    )
    for path in report.repeated:
        console.print(f"Read once only, the same file stands there twice: {path}", soft_wrap=True)
    for failure in report.failures:
        console.print(f"Not written: {failure.reason}", style="red", soft_wrap=True)
    if report.end in ENDS:
        console.print(ENDS[report.end], style="red")


def print_counts(console: Console, counts: GraphCounts) -> None:
    """How many nodes and relations the graph holds."""
    if not counts.nodes:
        console.print("The graph is empty.")
        return
    console.print(f"The graph's nodes: {_say(counts.nodes)}.")
    console.print(f"The graph's relations: {_say(counts.relations)}.")


def _print_documents(console: Console, documents: Sequence[IngestedDocument]) -> None:
    table = make_table("document", *COUNTS, "facts", "graph", numbers=(*COUNTS, "facts"))
    for document in documents:
        numbers = (*(getattr(document, name) for name in COUNTS), sum(document.facts.values()))
        table.add_row(document.id, *(f"{number:,}" for number in numbers), _change(document))
    console.print(table)


def _change(document: IngestedDocument) -> str:
    created = document.nodes_created + document.relations_created
    deleted = document.nodes_deleted + document.relations_deleted
    parts = [f"{created:,} written" if created else "", f"{deleted:,} removed" if deleted else ""]
    return ", ".join(filter(None, parts)) or "unchanged"


def _print_sums(console: Console, documents: Sequence[IngestedDocument]) -> None:
    sums = {name: sum(getattr(document, name) for document in documents) for name in SUMS}
    facts = sum((Counter(document.facts) for document in documents), Counter[str]())
    uncovered = sum(document.uncovered for document in documents)
    console.print(f"Read: {_say(sums)}; {uncovered:,} characters landed nowhere.")
    console.print(f"Facts: {_say(dict(sorted(facts.items())))}.")


def _say(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in counts.items())
