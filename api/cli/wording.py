"""Parts of answers in words, the same for zones, measures and tasks."""

import re
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from schemas.coverage import Ground
from schemas.fact import Basis
from schemas.measure import Advance, Charge, TargetRef
from schemas.reference import DocumentRef, EntityRef, Evidence, SectionRef, TaskRef

STEP = " › "

# A number whose sign is no part of it.
BARE_NUMBER = re.compile("[0-9]+|[一二三四五六七八九十百]+")

# A name and what stands beside it.
Row = tuple[str, str | Text]

# What a ground of each basis says of its zone.
BECAUSE = {
    Basis.MENTION: "names {}",
    Basis.HEADING: "stands under a heading that names {}",
    Basis.DOCUMENT: "stands in a document about {}",
}
SCOPES = {"zone": "", "sub": ", which lies inside: {}", "super": ", which lies around it: {}"}


def say_place(document: DocumentRef, sections: Iterable[SectionRef], task: TaskRef | None) -> str:
    """Where a unit stands: document, sections, task, outermost first."""
    headings = [say_heading(section.number, section.title) for section in sections]
    if task:
        headings.append(say_heading(task.number, task.title))
    return STEP.join([f"《{document.title}》", *headings])


def say_heading(number: str, title: str) -> str:
    """A heading with its number as plans print them: 四、保障措施; （一）加强领导; 第一章 总则."""
    if BARE_NUMBER.fullmatch(number):
        return f"{number}、{title}"
    return f"{number} {title}" if number and number[-1].isalnum() else f"{number}{title}"


def say_ground(ground: Ground) -> str:
    """Why a measure covers a zone."""
    way = SCOPES[ground.scope].format(STEP.join(zone.name for zone in ground.path))
    return BECAUSE[ground.basis].format(ground.zone.name) + _say_printed(ground) + way


def _say_printed(ground: Ground) -> str:
    """How the evidence is printed, where that is not the zone's name itself."""
    surface = ground.evidence.surface
    return f" (“{surface}”)" if surface and surface != ground.zone.name else ""


def say_names(entities: Iterable[EntityRef]) -> str:
    """The names of entities."""
    return ", ".join(entity.name for entity in entities)


def say_charges(charges: Iterable[Charge]) -> str:
    """Who is charged, with the role, and whether it is with the whole task."""
    return ", ".join(
        f"{charge.agency.name} ({charge.role}{', whole task' if charge.of == 'task' else ''})"
        for charge in charges
    )


def say_advances(advances: Iterable[Advance]) -> str:
    """Platforms or programmes, with what is done to each."""
    return ", ".join(
        f"{advance.entity.name} ({advance.action})" if advance.action else advance.entity.name
        for advance in advances
    )


def say_targets(targets: Iterable[TargetRef]) -> str:
    """Numbers to be reached, with year and baseline."""
    return ", ".join(map(_say_target, targets))


def _say_target(target: TargetRef) -> str:
    comparator = "" if target.comparator == "=" else target.comparator
    baseline = f", from {target.baseline}{target.unit}" if target.baseline else ""
    since = f" in {target.baseline_year}" if target.baseline and target.baseline_year else ""
    by = f" by {target.year}" if target.year else ""
    return f"{target.indicator} {comparator}{target.value}{target.unit}{by}{baseline}{since}"


def mark(text: str, start: int, evidence: Iterable[Evidence]) -> Text:
    """A unit's text, which begins at `start` of its document, with the evidence inside it highlighted."""
    marked = Text(text)
    for place in evidence:
        if start <= place.start < place.end <= start + len(text):
            marked.stylize("bold yellow", place.start - start, place.end - start)
    return marked


def print_rows(console: Console, rows: Iterable[Row]) -> None:
    """Names and values in two columns; rows without a value are left out."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in rows:
        if value:
            table.add_row(name, value)
    console.print(table)
