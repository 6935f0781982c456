"""What a measure is tied to, as the answers about zones, tasks and measures give it."""

from typing import Literal

from pydantic import Field

from schemas.fact import Role
from schemas.reference import Answer, EntityRef, Evidence
from schemas.target import Comparator


class Charge(Answer):
    """Somebody who is charged with a measure, directly or through its task."""

    agency: EntityRef = Field(description="Who is charged: an agency, or a zone's administration.")
    role: Role = Field(description="What it has to do.", examples=["lead"])
    of: Literal["measure", "task"] = Field(
        description="Whether the measure itself or its whole task is charged.", examples=["measure"]
    )
    evidence: Evidence = Field(description="Where the charge is printed.")


class Advance(Answer):
    """A platform or programme that a measure names."""

    entity: EntityRef = Field(description="The platform or programme.")
    action: str = Field(
        description="What the measure does to it; empty when it only names it.", examples=["建设"]
    )
    evidence: Evidence = Field(description="Where it is printed.")


class TargetRef(Answer):
    """A number to be reached, and by when."""

    id: str = Field(description="The target's id.", examples=["target-0f8fad5bd9cb469fa16570867728950e"])
    indicator: str = Field(description="What is measured, as worded there.", examples=["数字贸易额"])
    year: str = Field(description="Four digits; empty when none is given.", examples=["2025"])
    comparator: Comparator = Field(description="How the value binds.", examples=[">="])
    value: str = Field(description="The number.", examples=["1000"])
    unit: str = Field(description="Its unit, as printed.", examples=["亿元"])
    baseline: str = Field(description="The value it starts from; empty when none is given.", examples=["800"])
    baseline_year: str = Field(description="The year of the baseline.", examples=["2020"])
    start: int = Field(description="Where the value is printed.", examples=[980])
    end: int = Field(description="End of the value, exclusive.", examples=[986])
