"""`policygraph verify`: prove the graph against the stored texts."""

import typer
from rich.console import Console

from api.cli.console import FormatOption, OutputFormat, make_app, make_table, show
from api.cli.failing import FAILED
from api.cli.opening import open_graph
from graph.verify import verify
from schemas.verification import Verification

app = make_app()


@app.command()
def run(output: FormatOption = OutputFormat.TABLE) -> None:
    """Prove every unit, mention, target and fact against the stored texts, and print the graph's digest.

    Leaves with 1 when anything does not hold.
    """
    with open_graph() as driver:
        answer = verify(driver)
    show(answer, output, print_verification)
    if not answer.holds:
        raise typer.Exit(FAILED)


def print_verification(console: Console, answer: Verification) -> None:
    """What was checked, every violation, the digest."""
    checked = ", ".join(f"{count:,} {name}" for name, count in answer.checked.items())
    console.print(f"{answer.documents} documents: {checked}")
    if answer.violations:
        table = make_table("document", "node or fact", "problem")
        for violation in answer.violations:
            table.add_row(violation.document_id, violation.subject, violation.problem)
        console.print(table)
    console.print(f"{len(answer.violations):,} violations" if answer.violations else "Everything holds.")
    console.print(f"digest {answer.digest}")
