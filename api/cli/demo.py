"""`policygraph demo`: from nothing to the graph of the founding plans, an answer for each user, and the API."""

from typing import Annotated

import typer
from rich.console import Console

from api.answers import ask_comparison, ask_subgraph, ask_zone_coverage
from api.cli.compare import print_pairs
from api.cli.console import make_app, make_output, read_settings
from api.cli.export import export, say_subgraph
from api.cli.failing import FAILED
from api.cli.ingest import ingest_plan
from api.cli.main import INTERRUPTED
from api.cli.opening import open_graph
from api.cli.serve import announce
from api.cli.zone import print_coverage
from api.planning import plan_files
from api.serving import serve
from graph.connection import Driver
from ingest.pipeline import SEEDS_FOLDER
from schemas.coverage import CoverageFilter
from schemas.fact import Basis
from schemas.settings import Settings

ZONE = "滨江区块"
AROUND = "物联网小镇"
PAIR = ("binjiang-ftz-plan", "xiaoshan-ftz-plan")

# As much of each answer as one screen takes.
MEASURES = 2
OFFSET = 5  # from there on platforms and agencies are named too
PAIRS = 4

app = make_app()


@app.command()
def run(
    serve_api: Annotated[
        bool, typer.Option("--serve/--no-serve", help="Serve the API at the end, until Ctrl-C.")
    ] = True,
) -> None:
    """Ingest the founding plans, answer one question of each user, and serve the API."""
    settings = read_settings()
    report = ingest_plan(plan_files([SEEDS_FOLDER / "documents"]))
    if report.end == "interrupted":
        raise typer.Exit(INTERRUPTED)
    if report.failures:
        raise typer.Exit(FAILED)
    with open_graph(settings) as driver:
        for answer in (answer_analyst, answer_researcher, answer_client):
            with make_output() as console:
                answer(console, driver, settings)
    if serve_api:
        serve(settings, announce=announce)


def answer_analyst(console: Console, driver: Driver, _: Settings) -> None:
    """Which measures cover a zone, and why?"""
    options = f"--basis mention --document {PAIR[0]} --offset {OFFSET} --limit {MEASURES}"
    _print_question(
        console, "An analyst asks which measures name a zone", f"policygraph zone {ZONE} {options}"
    )
    filters = CoverageFilter(bases=(Basis.MENTION,), document_ids=(PAIR[0],), offset=OFFSET, limit=MEASURES)
    print_coverage(console, ask_zone_coverage(driver, ZONE, filters))


def answer_researcher(console: Console, driver: Driver, settings: Settings) -> None:
    """The subgraph around a zone, as a file beside the database."""
    file = settings.home / f"{AROUND}.graphml"
    _print_question(
        console,
        "A researcher takes the subgraph around a zone into other tools",
        f"policygraph export {AROUND} --output {AROUND}.graphml",
    )
    subgraph = ask_subgraph(driver, AROUND)
    export(subgraph, "graphml", file)
    console.print(say_subgraph(subgraph, file))


def answer_client(console: Console, driver: Driver, _: Settings) -> None:
    """The tasks of two plans that answer one another."""
    address = f"GET /api/v1/compare?a={PAIR[0]}&b={PAIR[1]}"
    _print_question(
        console,
        f"A client of the API compares two plans ({address})",
        f"policygraph compare {' '.join(PAIR)}",
    )
    answer = ask_comparison(driver, *PAIR)
    print_pairs(console, answer.pairs[:PAIRS])
    console.print(
        f"… {len(answer.pairs)} pairs; {len(answer.only_a)} tasks only in {answer.a.id}, "
        f"{len(answer.only_b)} only in {answer.b.id}."
    )


def _print_question(console: Console, question: str, command: str) -> None:
    console.print(f"\n{question}:\n$ {command}\n", style="bold")
