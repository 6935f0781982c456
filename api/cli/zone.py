"""`policygraph zone`: which measures cover a zone, and why."""

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console

from api.answers import ask_zone_coverage
from api.cli.console import FormatOption, OutputFormat, make_app, show
from api.cli.opening import open_graph
from api.cli.options import LimitOption, OffsetOption
from api.cli.wording import (
    Row,
    mark,
    print_rows,
    say_advances,
    say_charges,
    say_ground,
    say_place,
    say_targets,
)
from schemas.coverage import DEFAULT_LIMIT, CoverageFilter, CoveredMeasure, ZoneCoverage
from schemas.fact import Basis
from schemas.reference import EntityRef

# A zone has up to some dozen others inside; the first show which kind they are.
LISTED_ZONES = 8

app = make_app()


@app.command()
def run(
    zone: Annotated[str, typer.Argument(help="The zone's name, alias or id.")],
    basis: Annotated[
        list[Basis] | None, typer.Option(help="Only grounds of this basis count; repeat it for several.")
    ] = None,
    document: Annotated[
        list[str] | None, typer.Option(help="Only measures of this document; repeat it for several.")
    ] = None,
    sub_zones: Annotated[bool, typer.Option(help="Count measures for zones inside this one.")] = True,
    super_zones: Annotated[bool, typer.Option(help="Count measures for zones around this one.")] = False,
    limit: LimitOption = DEFAULT_LIMIT,
    offset: OffsetOption = 0,
    output: FormatOption = OutputFormat.TABLE,
) -> None:
    """Which measures cover a zone, on which grounds, and who is charged with them."""
    filters = CoverageFilter(
        bases=tuple(basis or Basis),
        document_ids=tuple(document or ()),
        sub_zones=sub_zones,
        super_zones=super_zones,
        limit=limit,
        offset=offset,
    )
    with open_graph() as driver:
        answer = ask_zone_coverage(driver, zone, filters)
    show(answer, output, print_coverage)


def print_coverage(console: Console, answer: ZoneCoverage) -> None:
    """How many measures, on which basis, and a block for each."""
    counts = ", ".join(f"{count} by {basis}" for basis, count in answer.counts.model_dump().items() if count)
    console.print(f"{answer.zone.name}: {answer.total} measures" + (f" ({counts})" if counts else ""))
    _print_zones(console, "Zones inside it, asked too", answer.sub_zones)
    _print_zones(console, "Zones around it, asked too", answer.super_zones)
    _print_zones(console, "Zones that share a part of it, not asked", answer.overlaps)
    first = answer.filter.offset + 1
    for number, item in enumerate(answer.items, first):
        console.print()
        print_measure(console, item, number)
    last = answer.filter.offset + len(answer.items)
    if answer.items and last < answer.total:
        console.print(f"\n{first} to {last} of {answer.total}; go on with --offset {last}.")


def print_measure(console: Console, item: CoveredMeasure, number: int) -> None:
    """One measure: the sentence with its evidence highlighted, where it stands, why it counts, who and what."""
    sentence = mark(item.text, item.start, (ground.evidence for ground in item.grounds))
    rows: list[Row] = [
        (f"{number}. {item.basis}", sentence),
        ("   in", say_place(item.document, item.section_path, item.task)),
        *((("   because it", say_ground(ground))) for ground in item.grounds),
        ("   charged", say_charges(item.agencies)),
        ("   platforms", say_advances(item.platforms)),
        ("   programmes", say_advances(item.programmes)),
        ("   targets", say_targets(item.targets)),
        ("   id", f"{item.id}, characters {item.start} to {item.end}"),
    ]
    print_rows(console, rows)


def _print_zones(console: Console, title: str, zones: Sequence[EntityRef]) -> None:
    if zones:
        names = ", ".join(zone.name for zone in zones[:LISTED_ZONES])
        more = f" and {len(zones) - LISTED_ZONES} more" if len(zones) > LISTED_ZONES else ""
        console.print(f"{title}: {names}{more}", style="dim")
