"""Tables of what was written and how much there is."""

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from graph.counts import GraphCounts
from schemas.ingestion import IngestReport


def print_report(console: Console, report: IngestReport) -> None:
    """The summary of a run: a line for each document, then every failure."""
    table = Table("document", "title", "characters", "units", "tasks", "measures", "facts", "graph", box=None)
    for column in table.columns[2:7]:
        column.justify = "right"
    for document in report.documents:
        change = "changed" if document.nodes_deleted or document.relations_deleted else "new"
        table.add_row(
            escape(document.id),
            escape(document.title),
            *(
                f"{count:,}"
                for count in (
                    document.characters,
                    document.units,
                    document.tasks,
                    document.measures,
                    document.facts,
                )
            ),
            change if document.changed else "unchanged",
        )
    if report.documents:
        console.print(table)
    uncovered = sum(document.uncovered for document in report.documents)
    units = sum(document.units for document in report.documents)
    console.print(
        f"{len(report.documents)} documents, {units:,} units in {report.seconds:.1f} s; "
        f"{uncovered} characters in no unit."
    )
    for path in report.repeated:
        console.print(f"Read once only, the same file stands twice: {escape(path)}")
    for failure in report.failures:
        console.print(f"[red]Not written:[/red] {escape(failure.reason)}")
    if report.stopped:
        console.print("Stopped. What is listed above is in the graph; the rest was not begun or was undone.")


def print_counts(console: Console, counts: GraphCounts) -> None:
    """How many nodes and relations the graph holds."""
    nodes = ", ".join(f"{count:,} {label}" for label, count in counts.nodes.items())
    relations = ", ".join(f"{count:,} {kind}" for kind, count in counts.relations.items())
    console.print(f"Nodes: {nodes}")
    console.print(f"Relations: {relations}")
