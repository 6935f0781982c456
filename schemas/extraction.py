"""Everything found in one file, in the format of the gold annotations plus ids and rules.

Offsets are half-open, in code points of the file's text as decoded.
"""

from pydantic import BaseModel, ConfigDict, Field

from schemas.document import Status
from schemas.outline import Category, UnitType


class Row(BaseModel):
    """A row of an extraction; `start` and `end` are offsets."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    start: int
    end: int
    rule: str


class Meta(BaseModel):
    """What the document says of itself."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    issuer: tuple[str, ...]
    issued: str
    status: Status
    doc_number: str
    addressee: tuple[str, ...]
    about: tuple[str, ...]
    encoding: str
    flags: tuple[str, ...]
    uncovered: int = Field(description="Characters other than white space that are in no unit; always 0.")


class ExtractedUnit(Row):
    """A unit and its type."""

    type: UnitType


class ExtractedTask(Row):
    """A task; `start` and `end` are those of its title, `parent` is the text of the heading above."""

    number: str
    title: str
    body: tuple[int, int]
    parent: str
    category: Category


class ExtractedMention(Row):
    """A mention; `unit` is the id of its unit."""

    label: str
    text: str
    canonical: str
    tier: int
    unit: str


class ExtractedTarget(Row):
    """A target; `start` and `end` are those of the unit that gives it, `value_span` those of the value."""

    unit_id: str
    indicator: str
    canonical: str
    year: str
    value: str
    unit: str
    op: str
    baseline: str
    baseline_year: str
    value_span: tuple[int, int]


class ExtractedZoneFact(Row):
    """What a unit says of a zone: kind `area` (value, unit), `part_of` (parent) or `covers` (place).

    `relation` is what it becomes in the graph: STATES_AREA, PART_OF, OVERLAPS or LOCATED_IN.
    """

    kind: str
    zone: str
    value: str
    unit: str
    parent: str
    place: str
    relation: str
    unit_id: str


class ExtractedCharge(Row):
    """Who is charged; `start` and `end` are those of the unit charged."""

    agency: str
    canonical: str
    role: str
    unit_id: str


class Extraction(BaseModel):
    """The tables of one document, each in reading order."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    meta: Meta
    units: tuple[ExtractedUnit, ...]
    tasks: tuple[ExtractedTask, ...]
    mentions: tuple[ExtractedMention, ...]
    targets: tuple[ExtractedTarget, ...]
    zone_facts: tuple[ExtractedZoneFact, ...]
    responsibility: tuple[ExtractedCharge, ...]
