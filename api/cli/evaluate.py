"""`policygraph evaluate`: score the program against gold annotations."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from api.cli.console import make_app, make_output, make_table, read_settings
from api.evaluating import evaluate_folder, make_summary
from ingest.pipeline import SEEDS_FOLDER
from schemas.evaluation import Evaluation, Score

app = make_app()


@app.command()
def run(
    gold: Annotated[
        Path, typer.Argument(help="A folder of annotations ID.json.", exists=True, file_okay=False)
    ],
    documents: Annotated[
        list[Path] | None,
        typer.Option(help="Where the documents ID.txt are.", exists=True, file_okay=False),
    ] = None,
    missed: Annotated[
        bool, typer.Option("--missed", help="List what was missed and what was wrong.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Score the program against annotations: precision, recall and F1 by kind.

    The documents are read as plain text: what a manifest or a sidecar file says of them does not count. Those
    that --documents does not have are looked for in the folder itself, in the folders beside it, and among the
    founding documents.
    """
    evaluation = evaluate_folder(
        gold, SEEDS_FOLDER, documents=documents or (), max_characters=read_settings().max_characters
    )
    if as_json:
        typer.echo(json.dumps(make_summary(evaluation), ensure_ascii=False, indent=2))
        return
    with make_output() as console:
        print_evaluation(console, evaluation)
        if missed:
            print_missed(console, evaluation.scores)


def print_evaluation(console: Console, evaluation: Evaluation) -> None:
    """The scores, and the same without the gazetteer rows that stem from the scored document only."""
    console.print(f"{len(evaluation.documents)} documents: {', '.join(evaluation.documents)}\n")
    _print_scores(console, evaluation.scores, evaluation.canonical)
    console.print("\nWithout the gazetteer rows that stem from the scored document only:\n")
    _print_scores(console, evaluation.without_own_rows, evaluation.canonical_without_own_rows)


def print_missed(console: Console, scores: Mapping[str, Score]) -> None:
    """What gold has and we have not, and the other way round."""
    for kind, score in scores.items():
        for title, lines in (("missed", score.missed), ("wrong", score.wrong)):
            if lines:
                console.print(f"\n{kind}, {title}:")
                console.print("\n".join(f"  {line}" for line in lines))


def _print_scores(console: Console, scores: Mapping[str, Score], canonical: float) -> None:
    columns = ("precision", "recall", "F1", "right", "found", "reached", "gold")
    table = make_table("kind", *columns, numbers=columns)
    for kind, score in scores.items():
        shares = (f"{share:.3f}" for share in (score.precision, score.recall, score.f1))
        counts = map(str, (score.found, score.predicted, score.reached, score.gold))
        table.add_row(kind, *shares, *counts)
    console.print(table)
    console.print(f"Zones and agencies with the canonical name of the annotation: {canonical:.3f}")
