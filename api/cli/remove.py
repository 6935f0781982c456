"""`policygraph remove`: take a document out of the graph."""

import typer

from api.answers import ask_document
from api.cli.console import make_app
from api.cli.opening import open_graph
from api.cli.options import DocumentArgument
from graph.prune import remove_document

app = make_app()


@app.command()
def run(document: DocumentArgument) -> None:
    """Take a document out of the graph, with all that it alone supported."""
    with open_graph() as driver:
        found = ask_document(driver, document)
        counts = remove_document(driver, found.id)
    typer.echo(
        f"Removed {found.id} 《{found.title}》: "
        f"{counts.nodes_deleted:,} nodes and {counts.relations_deleted:,} relations are gone."
    )
