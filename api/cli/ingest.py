"""`policygraph ingest`: read plans into the graph."""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from api.cli.console import make_console, open_graph
from api.cli.failing import FAILED
from api.cli.main import INTERRUPTED
from api.cli.tables import print_counts, print_report
from api.ingesting import Limits, Plan, ingest_files, plan_files
from graph.connection import Driver
from graph.counts import count_graph
from ingest.pipeline import Knowledge, load_knowledge
from schemas.document import DocumentHints, Status
from schemas.ingestion import IngestedDocument, IngestReport
from schemas.settings import Settings

app = typer.Typer()


@app.command(name="ingest")
def run(
    paths: Annotated[list[Path], typer.Argument(help="Files, or folders of files.")],
    id: Annotated[str | None, typer.Option(help="The document's id; else the file's name without ending.")] = None,
    title: Annotated[str | None, typer.Option(help="The title, where the text does not say it.")] = None,
    issuer: Annotated[list[str] | None, typer.Option(help="Who issued it; may be given several times.")] = None,
    date: Annotated[str | None, typer.Option(help="When: 2021, 2021-04 or 2021-04-29.")] = None,
    status: Annotated[Status | None, typer.Option(help="Draft or final.")] = None,
    about: Annotated[list[str] | None, typer.Option(help="The zone that it is about, by name or id.")] = None,
) -> None:
    """Read plans into the graph, each in one transaction; reading one again replaces it.

    What the text does not say can also stand beside a file in NAME.meta.json (plan.txt.meta.json), with the keys
    id, title, issuer, date, status, about.
    """
    hints = DocumentHints(
        id=id, title=title, issuer=tuple(issuer or ()), date=date, status=status, about=tuple(about or ())
    )
    plan = plan_files(paths, hints)
    if hints != DocumentHints() and len(plan.files) + len(plan.failures) > 1:
        raise typer.BadParameter("--id, --title, --issuer, --date, --status and --about are for one file at a time")
    settings = Settings()
    knowledge = load_knowledge()
    with open_graph(settings) as driver:
        report = ingest_with_progress(driver, plan, knowledge, Limits(hints, settings.max_characters))
        print_report(make_console(), report)
        if not report.stopped:
            print_counts(make_console(), count_graph(driver))
    if report.stopped:
        raise typer.Exit(INTERRUPTED)
    if report.failures:
        raise typer.Exit(FAILED)


def ingest_with_progress(driver: Driver, plan: Plan, knowledge: Knowledge, limits: Limits) -> IngestReport:
    """The run, with a bar of documents and units a second on standard error."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeElapsedColumn(),
    )
    console = make_console(stderr=True)
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        bar = progress.add_task("Reading plans", total=len(plan.files), speed="")
        meter = _Meter(progress, bar)
        return ingest_files(driver, plan, knowledge, limits, report=meter.advance)


class _Meter:
    """Counts units for the bar."""

    def __init__(self, progress: Progress, bar: TaskID) -> None:
        self.progress = progress
        self.bar = bar
        self.units = 0

    def advance(self, document: IngestedDocument | None) -> None:
        """One more document, or one more failure."""
        self.units += document.units if document else 0
        elapsed = self.progress.tasks[self.bar].elapsed or 0.0
        speed = f"{self.units / elapsed:,.0f} units/s" if elapsed > 0 else ""
        self.progress.update(self.bar, advance=1, speed=speed)
