"""The nodes of a document's outline: sections, tasks and units."""

from enum import StrEnum
from typing import NamedTuple


class UnitType(StrEnum):
    """What a unit does; exactly one for each unit (annotation guidelines, section 1)."""

    TITLE = "title"
    HEADING = "heading"
    MEASURE = "measure"
    GOAL = "goal"
    CONTEXT = "context"
    TABLE = "table"
    GLOSS = "gloss"


class Category(StrEnum):
    """What a task is for: the plan's ends, or its carrying out (保障)."""

    TASK = "task"
    SAFEGUARD = "safeguard"


class Section(NamedTuple):
    """A node of the outline that is no task. The span covers heading and content; `level` counts from 1."""

    id: str
    document_id: str
    parent_id: str  # a section, or the document
    order: int  # among all sections, tasks and units of the document, in reading order
    level: int
    number: str  # as printed; "" when it has none
    title: str  # without number and final punctuation
    start: int
    end: int
    title_start: int
    title_end: int
    rule: str = ""  # `style:<numbering style>`


class Task(NamedTuple):
    """A leaf item of the document's list of things to do. `start`, `end` give the title, without number."""

    id: str
    document_id: str
    parent_id: str  # a section, or the document
    order: int
    number: str  # as printed; "" for a run-in lead
    title: str
    start: int
    end: int
    body_start: int
    body_end: int
    category: Category
    terms: tuple[str, ...]  # content words of title and body, with repetitions, in order
    rule: str = ""  # `style:<numbering style>`


class Unit(NamedTuple):
    """A sentence, a clause closed by a semicolon, or a table cell: the smallest addressed piece of text."""

    id: str
    document_id: str
    parent_id: str  # the innermost task or section, or the document
    order: int
    type: UnitType
    start: int
    end: int
    text: str  # stored_text[start:end]
    rule: str = ""  # what made it of this type: `form:…`, `part:…` or `wording:…`
