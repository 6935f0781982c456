"""`policygraph ingest`: read plans into the graph."""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from api.cli.console import make_app, make_console, make_output, read_settings
from api.cli.failing import EXIT_CODES, FAILED
from api.cli.main import INTERRUPTED
from api.cli.opening import open_graph
from api.cli.tables import print_counts, print_report
from api.ingesting import Run, ingest_files
from api.planning import Plan, plan_files
from graph.counts import count_graph
from ingest.pipeline import load_knowledge
from schemas.document import DATE, DOCUMENT_ID, DocumentHints, Status
from schemas.errors import DatabaseError
from schemas.ingestion import Failure, IngestedDocument, IngestReport

COLUMNS = (
    TextColumn("{task.description}"),
    BarColumn(),
    MofNCompleteColumn(),
    TextColumn("{task.fields[speed]}"),
    TimeElapsedColumn(),
)

app = make_app()


def check_date(date: str | None) -> str | None:
    """The date itself; raises BadParameter when it is none."""
    if date is not None and not DATE.fullmatch(date):
        raise typer.BadParameter(f"{date!r} is no date; write 2021, 2021-04 or 2021-04-29")
    return date


def check_id(id: str | None) -> str | None:
    """The id itself; raises BadParameter when a document cannot have it."""
    if id is not None and not DOCUMENT_ID.fullmatch(id):
        raise typer.BadParameter(f"{id!r} cannot be an id; it has no / and no control characters")
    return id


@app.command()
def run(
    paths: Annotated[list[Path], typer.Argument(help="Files, or folders of files.")],
    id: Annotated[
        str | None,
        typer.Option(callback=check_id, help="The document's id; else the file's name without ending."),
    ] = None,
    title: Annotated[str | None, typer.Option(help="The title, where the text does not say it.")] = None,
    issuer: Annotated[list[str] | None, typer.Option(help="Who issued it; repeat it for several.")] = None,
    date: Annotated[
        str | None, typer.Option(callback=check_date, help="When: 2021, 2021-04 or 2021-04-29.")
    ] = None,
    status: Annotated[Status | None, typer.Option(help="Draft or final.")] = None,
    about: Annotated[
        list[str] | None,
        typer.Option(help="The zone that it is about, by name or id; repeat it for several."),
    ] = None,
) -> None:
    """Read plans into the graph, each in one transaction; reading one again replaces it.

    What a text does not say can be said by options, for one file at a time, or in a file beside it: for plan.txt
    in plan.txt.meta.json, with the keys id, title, issuer, date, status, about.
    """
    hints = DocumentHints(
        id=id, title=title, issuer=tuple(issuer or ()), date=date, status=status, about=tuple(about or ())
    )
    plan = plan_files(paths, hints)
    if hints != DocumentHints() and len(plan.files) + len(plan.repeated) + len(plan.failures) > 1:
        raise typer.BadParameter(
            "--id, --title, --issuer, --date, --status and --about are for one file at a time"
        )
    report = ingest_plan(plan, hints)
    if report.end == "interrupted":
        raise typer.Exit(INTERRUPTED)
    if report.end == "database":
        raise typer.Exit(EXIT_CODES[DatabaseError])
    if report.failures:
        raise typer.Exit(FAILED)


def ingest_plan(plan: Plan, hints: DocumentHints | None = None) -> IngestReport:
    """Ingest the files into the graph of the settings, with a progress bar and a summary."""
    settings = read_settings()
    knowledge = load_knowledge()
    with open_graph(settings) as driver, make_output() as output:
        report = ingest_with_progress(Run(driver, knowledge, settings, hints), plan)
        print_report(output, report)
        if report.end == "complete":
            print_counts(output, count_graph(driver))
    return report


def ingest_with_progress(run: Run, plan: Plan) -> IngestReport:
    """The run, with a bar of documents and units a second where standard error is a terminal."""
    console = make_console(stderr=True)
    with Progress(*COLUMNS, console=console, transient=True, disable=not console.is_terminal) as progress:
        meter = _Meter(progress, progress.add_task("Reading plans", total=len(plan.files), speed=""))
        return ingest_files(run, plan, report=meter.advance)


class _Meter:
    """Counts documents and units for the bar."""

    def __init__(self, progress: Progress, bar: TaskID) -> None:
        self.progress = progress
        self.bar = bar
        self.units = 0

    def advance(self, outcome: IngestedDocument | Failure) -> None:
        """One more document, or one more failure."""
        if isinstance(outcome, IngestedDocument):
            self.units += outcome.units
        task = self.progress.tasks[self.bar]
        seconds = task.elapsed or 1.0
        speed = f"{(task.completed + 1) / seconds:.1f} documents/s, {self.units / seconds:,.0f} units/s"
        self.progress.update(self.bar, advance=1, speed=speed)
