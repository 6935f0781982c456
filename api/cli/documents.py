"""`policygraph documents`: which documents there are."""

from rich.console import Console

from api.answers import ask_documents
from api.cli.console import FormatOption, OutputFormat, make_app, make_table, show
from api.cli.opening import open_graph
from api.cli.options import DEFAULT_LIMIT, LimitOption, OffsetOption
from schemas.lookup import DocumentList

COUNTS = ("tasks", "units", "measures", "targets")

app = make_app()


@app.command()
def run(
    limit: LimitOption = DEFAULT_LIMIT,
    offset: OffsetOption = 0,
    output: FormatOption = OutputFormat.TABLE,
) -> None:
    """List the documents of the graph, and how much was found in each."""
    with open_graph() as driver:
        answer = ask_documents(driver, limit=limit, offset=offset)
    show(answer, output, print_documents)


def print_documents(console: Console, answer: DocumentList) -> None:
    """A line for each document, then how many there are, and what is damaged."""
    table = make_table("id", "title", "status", "date", *COUNTS, "about", numbers=COUNTS)
    for item in answer.items:
        counts = item.counts.model_dump()
        about = ", ".join(zone.name for zone in item.about)
        numbers = (f"{counts[name]:,}" for name in COUNTS)
        table.add_row(item.id, item.title, item.status, item.date, *numbers, about)
    if answer.items:
        console.print(table)
    console.print(f"{answer.total} documents")
    for item in answer.items:
        for flag in item.flags:
            console.print(f"{item.id}: {flag}", style="yellow")
