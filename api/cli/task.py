"""`policygraph task`: one task."""

from typing import Annotated

import typer
from rich.console import Console

from api.answers import ask_task
from api.cli.console import FormatOption, OutputFormat, make_app, make_table, show
from api.cli.opening import open_graph
from api.cli.wording import (
    print_rows,
    say_advances,
    say_charges,
    say_heading,
    say_names,
    say_place,
    say_targets,
)
from schemas.lookup import TaskDetail

app = make_app()


@app.command()
def run(
    task: Annotated[str, typer.Argument(help="The task's title or id.")],
    output: FormatOption = OutputFormat.TABLE,
) -> None:
    """Show one task with its sentences, and who and what it is tied to."""
    with open_graph() as driver:
        answer = ask_task(driver, task)
    show(answer, output, print_task)


def print_task(console: Console, answer: TaskDetail) -> None:
    """The task, what it is tied to, and its units."""
    rows = [
        (f"{answer.category}", say_heading(answer.number, answer.title)),
        ("in", say_place(answer.document, answer.section_path, None)),
        ("charged", say_charges(answer.agencies)),
        ("zones", say_names(answer.zones)),
        ("platforms", say_advances(answer.platforms)),
        ("programmes", say_advances(answer.programmes)),
        ("targets", say_targets(answer.targets)),
        ("id", f"{answer.id}, characters {answer.body_start} to {answer.body_end}"),
    ]
    print_rows(console, rows)
    table = make_table("type", "text", "id")
    for unit in answer.units:
        table.add_row(unit.type, unit.text, unit.id)
    console.print()
    console.print(table)
