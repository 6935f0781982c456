"""`policygraph entity`: one zone, platform, agency or other entity."""

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console

from api.answers import ask_entity
from api.cli.console import FormatOption, OutputFormat, make_app, make_table, show
from api.cli.opening import open_graph
from api.cli.wording import print_rows
from schemas.lookup import EntityDetail, EntityRelation

app = make_app()


@app.command()
def run(
    entity: Annotated[str, typer.Argument(help="The entity's name, alias or id.")],
    output: FormatOption = OutputFormat.TABLE,
) -> None:
    """Show one entity: what it is called, where it is named, how it lies to others."""
    with open_graph() as driver:
        answer = ask_entity(driver, entity)
    show(answer, output, print_entity)


def print_entity(console: Console, answer: EntityDetail) -> None:
    """The entity, its relations, and the first units that name it."""
    kind = " ".join(filter(None, (answer.status, answer.level, answer.kind)))
    counts = ", ".join(f"{count} {name}" for name, count in answer.counts.model_dump().items() if count)
    documents = ", ".join(f"{name} ({count})" for name, count in answer.documents.items())
    rows = [
        (kind, answer.name + (f" ({answer.name_en})" if answer.name_en else "")),
        ("also called", ", ".join(answer.aliases)),
        ("only in", f"《{answer.document.title}》" if answer.document else ""),
        ("named", f"{answer.mentions} times" + (f": {documents}" if documents else "")),
        ("measures", counts),
        ("id", answer.id),
    ]
    print_rows(console, rows)
    _print_relations(console, answer.relations)
    if answer.examples:
        console.print()
        print_rows(console, [(unit.type, unit.text) for unit in answer.examples])


def _print_relations(console: Console, relations: Sequence[EntityRelation]) -> None:
    if not relations:
        return
    table = make_table("relation", "", "other", "id", "said by")
    for relation in relations:
        way = "→" if relation.direction == "out" else "←"
        table.add_row(relation.type, way, relation.other.name, relation.other.id, relation.evidence.source)
    console.print()
    console.print(table)
