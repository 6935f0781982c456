"""The answer to: which tasks of two plans pursue the same end, and what has only one of them?"""

from enum import StrEnum

from pydantic import Field

from schemas.outline import Category
from schemas.reference import Answer, DocumentRef, TaskRef


class Grade(StrEnum):
    """How near two tasks are.

    `same`: both pursue the same end by the same object. `related`: an object, an instrument or a field in
    common.
    """

    SAME = "same"
    RELATED = "related"


class Signal(StrEnum):
    """What two tasks can have in common, in the order in which reasons are given."""

    TITLE = "title"
    TERMS = "terms"
    FIELD = "field"
    WORDING = "wording"
    HEADING = "heading"
    ENTITIES = "entities"
    INDICATORS = "indicators"


class Reason(Answer):
    """One thing that two tasks have in common, with its share of the pair's score."""

    signal: Signal = Field(description="What kind of thing it is.", examples=["terms"])
    share: float = Field(description="What it adds to the pair's score.", examples=[0.21])
    shared: tuple[str, ...] = Field(
        description="What both have, weightiest first.", examples=[["跨境电商", "综合服务平台"]]
    )
    text: str = Field(
        description="The reason as a sentence.",
        examples=["Content words in common: 跨境电商, 综合服务平台 (+0.21)."],
    )


class Pair(Answer):
    """Two tasks, one of each document, that answer one another."""

    a: TaskRef = Field(description="The task of the first document.")
    b: TaskRef = Field(description="The task of the second document.")
    category: Category = Field(
        description="Of both: safeguards pair with safeguards only.", examples=["task"]
    )
    grade: Grade = Field(description="How near they are.", examples=["same"])
    score: float = Field(description="The weighted sum of all signals, 0 to 1.", examples=[0.47])
    best: bool = Field(
        description="Whether each is the other's partner in the best assignment of one list to the other.",
        examples=[True],
    )
    reasons: tuple[Reason, ...] = Field(description="What they have in common.")


class Comparison(Answer):
    """Two documents' task lists side by side.

    Asked the other way round, the answer is the same with a and b exchanged. A task may stand in several
    pairs.
    """

    a: DocumentRef = Field(description="The first document.")
    b: DocumentRef = Field(description="The second document.")
    pairs: tuple[Pair, ...] = Field(description="By grade (same first), then score, then reading order.")
    only_a: tuple[TaskRef, ...] = Field(
        description="Tasks of the first that no pair holds, in reading order."
    )
    only_b: tuple[TaskRef, ...] = Field(
        description="Tasks of the second that no pair holds, in reading order."
    )
