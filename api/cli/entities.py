"""`policygraph entities`: zones, platforms, agencies and other entities."""

from typing import Annotated

import typer
from rich.console import Console

from api.answers import ask_entities
from api.cli.console import FormatOption, OutputFormat, make_app, make_table, show
from api.cli.opening import open_graph
from api.cli.options import DEFAULT_LIMIT, LimitOption, OffsetOption
from schemas.entity import EntityKind
from schemas.lookup import EntityList

app = make_app()


@app.command()
def run(
    kind: Annotated[EntityKind | None, typer.Option(help="Only entities of this kind.")] = None,
    limit: LimitOption = DEFAULT_LIMIT,
    offset: OffsetOption = 0,
    output: FormatOption = OutputFormat.TABLE,
) -> None:
    """List the entities that the documents name, most often named first."""
    with open_graph() as driver:
        answer = ask_entities(driver, kind, limit=limit, offset=offset)
    show(answer, output, print_entities)


def print_entities(console: Console, answer: EntityList) -> None:
    """A line for each entity, then how many there are."""
    table = make_table("name", "kind", "mentions", "id", numbers=("mentions",))
    for entity in answer.items:
        table.add_row(entity.name, entity.kind, f"{entity.mentions:,}", entity.id)
    if answer.items:
        console.print(table)
    console.print(f"{len(answer.items)} of {answer.total} entities")
