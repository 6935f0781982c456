"""The format of gold annotations, as far as scores need it; `evaluate` checks every file against it.

Offsets are half-open, in code points of the document's text as decoded.
"""

from pydantic import BaseModel, ConfigDict, Field

from schemas.fact import Role
from schemas.outline import Category, UnitType


class GoldModel(BaseModel):
    """Annotations may say more than is scored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldSpan(GoldModel):
    """A row that stands somewhere in the text."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)


class GoldUnit(GoldSpan):
    """A unit and its type."""

    type: UnitType


class GoldTask(GoldSpan):
    """A task, by its title."""

    title: str
    category: Category


class GoldMention(GoldSpan):
    """A mention; tier 1 is a proper name, 2 a descriptive one."""

    label: str
    text: str
    canonical: str
    tier: int


class GoldTarget(GoldModel):
    """A number to be reached."""

    indicator: str
    year: str
    value: str
    unit: str


class GoldZoneFact(GoldModel):
    """An area, a part, or a place that is covered."""

    kind: str
    zone: str
    value: str = ""
    parent: str = ""
    place: str = ""


class GoldCharge(GoldSpan):
    """Who is charged with the unit at the span."""

    agency: str
    role: Role


class Gold(GoldModel):
    """One document's annotation."""

    units: tuple[GoldUnit, ...]
    tasks: tuple[GoldTask, ...]
    mentions: tuple[GoldMention, ...]
    targets: tuple[GoldTarget, ...]
    zone_facts: tuple[GoldZoneFact, ...]
    responsibility: tuple[GoldCharge, ...]

    def find_misplaced(self, text: str) -> str:
        """What shows that the annotation is not of this text; "" when everything is where it says."""
        for row in (*self.units, *self.tasks, *self.mentions, *self.responsibility):
            if not row.start < row.end <= len(text):
                return f"nothing stands at {row.start} to {row.end} of its document"
        for mention in self.mentions:
            if text[mention.start : mention.end] != mention.text:
                return f"{mention.text} does not stand at {mention.start} of its document"
        return ""
