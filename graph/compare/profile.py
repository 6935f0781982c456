"""What is known of a task when it is compared with another: records without a database."""

from typing import NamedTuple

from schemas.entity import EntityKind
from schemas.outline import Category
from schemas.reference import DocumentRef


class EntityUse(NamedTuple):
    """An entity that a task names or charges, and what the task does to it ("" when nothing)."""

    id: str
    name: str
    kind: EntityKind
    action: str = ""


class IndicatorUse(NamedTuple):
    """An indicator for which a task sets a target."""

    id: str
    name: str


class TaskProfile(NamedTuple):
    """A task with all that the signals look at. The span is the title's, in code points, end exclusive."""

    id: str
    number: str
    title: str
    start: int
    end: int
    category: Category
    headings: tuple[str, ...] = ()  # titles of the sections above, outermost first
    terms: tuple[str, ...] = ()  # content words of title and body, in order, with repetitions
    entities: tuple[EntityUse, ...] = ()
    indicators: tuple[IndicatorUse, ...] = ()


class DocumentProfile(NamedTuple):
    """A document and its tasks in reading order."""

    document: DocumentRef
    tasks: tuple[TaskProfile, ...]
