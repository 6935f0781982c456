"""`policygraph tasks`: the task list of a document."""

from collections import Counter

from rich.console import Console

from api.answers import ask_tasks
from api.cli.console import FormatOption, OutputFormat, make_app, make_table, show
from api.cli.opening import open_graph
from api.cli.options import DocumentArgument
from schemas.lookup import TaskList

app = make_app()


@app.command()
def run(document: DocumentArgument, output: FormatOption = OutputFormat.TABLE) -> None:
    """List the tasks of a document in reading order."""
    with open_graph() as driver:
        answer = ask_tasks(driver, document)
    show(answer, output, print_tasks)


def print_tasks(console: Console, answer: TaskList) -> None:
    """A line for each task, then how many there are of each category."""
    table = make_table("number", "title", "category", "measures", "id", numbers=("measures",))
    for task in answer.items:
        table.add_row(task.number, task.title, task.category, str(task.measures), task.id)
    if answer.items:
        console.print(table)
    categories = Counter(str(task.category) for task in answer.items)
    split = ", ".join(f"{count} {category}" for category, count in sorted(categories.items()))
    console.print(
        f"《{answer.document.title}》: {len(answer.items)} tasks" + (f" ({split})" if split else "")
    )
