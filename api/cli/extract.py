"""`policygraph extract`: everything found in one file, without a database."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from api.cli.console import make_app, make_output, make_table, print_json, read_settings
from api.cli.wording import print_rows, say_heading
from ingest.extraction import make_extraction
from ingest.pipeline import load_knowledge, read_document
from ingest.sources import read_source
from schemas.extraction import Extraction

app = make_app()


@app.command()
def run(
    file: Annotated[Path, typer.Argument(help="A plan.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
) -> None:
    """Show everything found in one file: units, tasks, names, targets, zones, charges. Needs no database."""
    source = read_source(file, max_characters=read_settings().max_characters)
    extraction = make_extraction(read_document(source, load_knowledge()))
    if as_json:
        print_json(extraction)
        return
    with make_output() as console:
        print_extraction(console, extraction)


def print_extraction(console: Console, extraction: Extraction) -> None:
    """What the document says of itself, and the tables but the units' own."""
    _print_meta(console, extraction)
    _print_tasks(console, extraction)
    _print_names(console, extraction)
    _print_targets(console, extraction)
    _print_zone_facts(console, extraction)
    _print_charges(console, extraction)


def _print_meta(console: Console, extraction: Extraction) -> None:
    meta = extraction.meta
    types = Counter(unit.type.value for unit in extraction.units)
    rows = [
        ("id", meta.id),
        ("title", meta.title),
        ("issued by", ", ".join(meta.issuer)),
        ("date", meta.issued),
        ("status", meta.status.value),
        ("number", meta.doc_number),
        ("addressed to", ", ".join(meta.addressee)),
        ("about", ", ".join(meta.about)),
        ("units", f"{len(extraction.units)}: {_say(types)}"),
        ("damage", "\n".join(meta.flags)),
    ]
    print_rows(console, rows)


def _print_tasks(console: Console, extraction: Extraction) -> None:
    _print_title(console, "tasks", extraction.tasks)
    for task in extraction.tasks:
        console.print(f"  {say_heading(task.number, task.title)} ({task.category})")


def _print_names(console: Console, extraction: Extraction) -> None:
    _print_title(console, "mentions", extraction.mentions)
    labels = dict.fromkeys(sorted(mention.label for mention in extraction.mentions))
    rows = []
    for label in labels:
        names = Counter(mention.canonical for mention in extraction.mentions if mention.label == label)
        rows.append((f"  {label}", ", ".join(f"{name} {count}" for name, count in names.most_common())))
    print_rows(console, rows)


def _print_targets(console: Console, extraction: Extraction) -> None:
    _print_title(console, "targets", extraction.targets)
    table = make_table("  indicator", "year", "value", "from", numbers=("year", "value", "from"))
    for target in extraction.targets:
        since = f" ({target.baseline_year})" if target.baseline_year else ""
        baseline = f"{target.baseline}{target.unit}{since}" if target.baseline else ""
        op = "" if target.op == "=" else target.op
        table.add_row(f"  {target.indicator}", target.year, f"{op}{target.value}{target.unit}", baseline)
    if extraction.targets:
        console.print(table)


def _print_zone_facts(console: Console, extraction: Extraction) -> None:
    _print_title(console, "facts on zones", extraction.zone_facts)
    for fact in extraction.zone_facts:
        said = f"{fact.value}{fact.unit}" or fact.parent or fact.place
        console.print(f"  {fact.kind}: {fact.zone}: {said}")


def _print_charges(console: Console, extraction: Extraction) -> None:
    _print_title(console, "charges", extraction.responsibility)
    for charge in extraction.responsibility:
        console.print(f"  {charge.agency} ({charge.role}), characters {charge.start} to {charge.end}")


def _print_title(console: Console, name: str, rows: Iterable[object]) -> None:
    console.print(f"\n{len(tuple(rows))} {name}", style="bold")


def _say(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.most_common())
