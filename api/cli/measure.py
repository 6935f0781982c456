"""`policygraph measure`: one measure."""

from typing import Annotated

import typer
from rich.console import Console

from api.answers import ask_measure
from api.cli.console import FormatOption, OutputFormat, make_app, make_table, show
from api.cli.opening import open_graph
from api.cli.wording import Row, mark, print_rows, say_advances, say_charges, say_place, say_targets
from schemas.lookup import MeasureDetail

app = make_app()


@app.command()
def run(
    measure: Annotated[str, typer.Argument(help="The id of a measure, or of any other unit.")],
    output: FormatOption = OutputFormat.TABLE,
) -> None:
    """Show one measure: where it stands, whom it names, what it covers, who is charged."""
    with open_graph() as driver:
        answer = ask_measure(driver, measure)
    show(answer, output, print_measure)


def print_measure(console: Console, answer: MeasureDetail) -> None:
    """The sentence with its mentions highlighted, its place, its ties, and a line for each mention."""
    covers = dict.fromkeys(f"{cover.zone.name} ({cover.basis})" for cover in answer.covers)
    rows: list[Row] = [
        (f"{answer.type}", mark(answer.text, answer.start, (part.evidence for part in answer.mentions))),
        ("in", say_place(answer.document, answer.section_path, answer.task)),
        ("covers", ", ".join(covers)),
        ("charged", say_charges(answer.agencies)),
        ("platforms", say_advances(answer.platforms)),
        ("programmes", say_advances(answer.programmes)),
        ("targets", say_targets(answer.targets)),
        ("rule", answer.rule),
        ("id", f"{answer.id}, characters {answer.start} to {answer.end}"),
    ]
    print_rows(console, rows)
    if answer.mentions:
        console.print()
        _print_mentions(console, answer)


def _print_mentions(console: Console, answer: MeasureDetail) -> None:
    table = make_table("named", "kind", "means", "id", "rule")
    for mention in answer.mentions:
        entity, evidence = mention.entity, mention.evidence
        table.add_row(evidence.surface, entity.kind, entity.name, entity.id, evidence.rule)
    console.print(table)
