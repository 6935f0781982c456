"""`policygraph compare`: the task lists of two documents side by side."""

from collections import Counter
from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console

from api.answers import ask_comparison
from api.cli.console import FormatOption, OutputFormat, make_app, make_output, make_table, print_json
from api.cli.opening import open_graph
from api.cli.wording import say_heading
from schemas.comparison import Comparison, Pair, Reason
from schemas.reference import DocumentRef, TaskRef

# What scripts that read pairs rely on; the HTTP interface gives the rest too.
JSON_LEFT_OUT = {"pairs": {"__all__": {"category", "best"}}}

app = make_app()


@app.command()
def run(
    a: Annotated[str, typer.Argument(help="The first document's id, title or number.")],
    b: Annotated[str, typer.Argument(help="The second document's.")],
    output: FormatOption = OutputFormat.TABLE,
) -> None:
    """Compare the task lists of two documents: tasks that answer one another, and what only one side has."""
    with open_graph() as driver:
        answer = ask_comparison(driver, a, b)
    if output is OutputFormat.JSON:
        print_json(answer, exclude=JSON_LEFT_OUT)
    else:
        with make_output() as console:
            print_comparison(console, answer)


def print_comparison(console: Console, answer: Comparison) -> None:
    """Every pair with its reasons, then the rest of each side."""
    console.print(f"a: 《{answer.a.title}》 ({answer.a.id})\nb: 《{answer.b.title}》 ({answer.b.id})")
    grades = Counter(str(pair.grade) for pair in answer.pairs)
    split = ", ".join(f"{count} {grade}" for grade, count in grades.items())
    console.print(f"{len(answer.pairs)} pairs of tasks" + (f": {split}" if split else ""))
    console.print()
    print_pairs(console, answer.pairs)
    _print_rest(console, "a", answer.a, answer.only_a)
    _print_rest(console, "b", answer.b, answer.only_b)


def print_pairs(console: Console, pairs: Sequence[Pair]) -> None:
    """A row for each pair."""
    table = make_table("grade", "score", "a", "b", "in common", numbers=("score",))
    for pair in pairs:
        common = "; ".join(map(_say_reason, pair.reasons))
        table.add_row(pair.grade, f"{pair.score:.2f}", _say(pair.a), _say(pair.b), common)
    if pairs:
        console.print(table)


def _say_reason(reason: Reason) -> str:
    return f"{reason.signal}: {', '.join(reason.shared)}" if reason.shared else reason.signal


def _print_rest(console: Console, side: str, document: DocumentRef, tasks: Sequence[TaskRef]) -> None:
    console.print(f"\nOnly in {side} ({document.id}): {len(tasks)} tasks")
    for task in tasks:
        console.print(f"  {_say(task)}")


def _say(task: TaskRef) -> str:
    return say_heading(task.number, task.title)
