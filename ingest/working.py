"""The working copy of a document's text, with a map back, and the records that stages pass on.

All positions in this package are in working coordinates: code points of `WorkingText.text`. The last stage,
`batch.py`, turns them into spans of the stored text and checks each one.
"""

from array import array
from enum import StrEnum
from typing import NamedTuple

from schemas.entity import Entity, EntityKind
from schemas.fact import Basis, Role
from schemas.outline import Category, UnitType
from schemas.span import Span
from schemas.target import Comparator


class WorkingText(NamedTuple):
    """A repaired copy of the stored text: full-width ASCII made half-width, leftovers dropped.

    `origin[i]` is the index in `stored` of working character i; `origin[len(text)] == len(stored)`.
    """

    stored: str
    text: str
    origin: "array[int]"

    def span(self, start: int, end: int) -> Span:
        """The stored span of working characters [start, end); raises ValueError when it is empty."""
        if start >= end:
            raise ValueError(f"empty span: {start}, {end}")
        return Span(self.origin[start], self.origin[end - 1] + 1)


class Part(StrEnum):
    """What a stretch of the document is, by its chapter: it decides how units are typed and tasks are found."""

    PREAMBLE = "preamble"  # before the first heading
    BACKGROUND = "background"  # 发展基础, 发展形势, 指导思想, 基本原则: all context
    GOALS = "goals"  # 主要目标: every sentence is a goal
    LAYOUT = "layout"  # 空间布局, 功能定位: where the plan applies; typed by wording, holds no tasks
    ACTIONS = "actions"  # tasks and measures
    SAFEGUARDS = "safeguards"  # 保障措施
    GLOSSARY = "glossary"
    REMARKS = "remarks"  # 附则, scope, validity


class WorkingSection(NamedTuple):
    """A heading and what stands under it, leaf or not. Index 0.. in reading order; `parent` is an index or -1."""

    parent: int
    level: int
    number: str  # as printed, "" when none
    title_start: int  # the title without number and final punctuation
    title_end: int
    start: int  # of the heading unit
    heading_end: int  # of the heading unit, final punctuation included
    end: int  # of the last character of all that stands under it
    part: Part
    style: str  # name of the numbering style in ingest/rules/, or `lead`, `box`, `caption`


class WorkingUnit(NamedTuple):
    """A unit: `section` is the index of the innermost section that holds it, or -1."""

    start: int
    end: int
    type: UnitType
    section: int
    rule: str = ""  # what made it of this type


class WorkingTask(NamedTuple):
    """A section that is a task: its index, and the extent of its body."""

    section: int
    body_start: int
    body_end: int
    category: Category


class WorkingMention(NamedTuple):
    """A name that was found in a unit, not yet resolved."""

    start: int
    end: int
    unit: int  # index of the unit
    kind: EntityKind
    tier: int
    rows: tuple[str, ...]  # ids of the gazetteer rows that it may mean; () when grammar alone found it
    rule: str  # `gazetteer:<row id>` or `grammar:<rule>`


class ResolvedMention(NamedTuple):
    """A mention and the entity that it means in this document."""

    start: int
    end: int
    unit: int
    entity: Entity
    rule: str


class WorkingTarget(NamedTuple):
    """A target; [start, end) is the value as printed with its unit, inside unit `unit`."""

    start: int
    end: int
    unit: int
    indicator: str
    year: str
    comparator: Comparator
    value: str
    value_unit: str
    baseline: str
    baseline_year: str
    rule: str


class ZoneFact(NamedTuple):
    """What a unit says of a zone: its area, what it lies in, what lies in it."""

    kind: str  # area, part_of, overlaps, located_in
    entity: Entity  # the zone of `area`; the part of `part_of`, `overlaps`; the platform of `located_in`
    whole: Entity | None  # the zone that it lies in or overlaps; None for `area`
    value: str  # the area as printed, such as 16.09平方公里
    unit: int
    start: int  # the evidence: the area, or the name of the part
    end: int
    rule: str


class Charge(NamedTuple):
    """Somebody is charged with unit `unit`; [start, end) is the name, printed in unit `evidence`."""

    unit: int
    entity: Entity
    role: Role
    evidence: int
    start: int
    end: int
    rule: str


class Advance(NamedTuple):
    """Unit `unit` acts on a platform or programme; [start, end) is its name."""

    unit: int
    entity: Entity
    action: str
    start: int
    end: int
    rule: str


class Coverage(NamedTuple):
    """Measure `unit` covers a zone; the evidence is named in unit `evidence`, -1 for the document itself."""

    unit: int
    entity: Entity
    basis: Basis
    evidence: int
    start: int
    end: int
    rule: str


class Citation(NamedTuple):
    """The document cites another one: 《title》 with its number in brackets, where there is one."""

    start: int
    end: int
    unit: int
    entity: Entity
    number: str
