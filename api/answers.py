"""One function a question, for names as users type them; the HTTP interface and the command line ask here.

Wherever a name stands, an id does too, and costs a round trip less. Every function raises NotFound with the
nearest names, or Ambiguous with the candidates.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import TypeVar

from api.version import get_version
from graph.compare.compare import compare_documents
from graph.connection import Driver
from graph.coverage import EVERYTHING, get_zone_coverage
from graph.documents import get_document, get_documents, get_outline, get_tasks
from graph.entities import get_entities, get_entity
from graph.measures import get_measure
from graph.names import resolve_name
from graph.subgraph import get_subgraph
from graph.tasks import get_task
from schemas.comparison import Comparison
from schemas.coverage import CoverageFilter, ZoneCoverage
from schemas.entity import EntityKind
from schemas.errors import NotFound
from schemas.lookup import (
    DocumentList,
    DocumentSummary,
    EntityDetail,
    EntityList,
    MeasureDetail,
    Outline,
    TaskDetail,
    TaskList,
)
from schemas.subgraph import DEFAULT_DEPTH, DEFAULT_NODES, Subgraph

# Which nodes a name is looked for among; a question about any node takes all labels.
DOCUMENT = ("Document",)
ENTITY = ("Entity",)
TASK = ("Task",)
UNIT = ("Unit",)
ZONE = ("Zone",)
ANY = ("Entity", "Document", "Section", "Task", "Unit", "Target", "Indicator")

# A page of documents or entities; the largest is what a person still scrolls through.
DEFAULT_PAGE = 100
LARGEST_PAGE = 1000

# The longest title of the founding plans has 40 characters. A longer text than this is no name, and would be
# a query of thousands of words to the index.
LONGEST_NAME = 400

A = TypeVar("A")


def ask_documents(driver: Driver, *, limit: int = DEFAULT_PAGE, offset: int = 0) -> DocumentList:
    """One page of the documents, by id."""
    return get_documents(driver, limit=limit, offset=offset)


def ask_document(driver: Driver, document: str) -> DocumentSummary:
    """One document, by id, title or number."""
    return _ask(driver, document, DOCUMENT, get_document)


def ask_outline(driver: Driver, document: str) -> Outline:
    """The outline of a document as a tree."""
    return _ask(driver, document, DOCUMENT, get_outline)


def ask_tasks(driver: Driver, document: str) -> TaskList:
    """The tasks of a document in reading order."""
    return _ask(driver, document, DOCUMENT, get_tasks)


def ask_task(driver: Driver, task: str) -> TaskDetail:
    """One task, by id or title, with its units and all that they are tied to."""
    return _ask(driver, task, TASK, get_task)


def ask_measure(driver: Driver, measure: str) -> MeasureDetail:
    """One measure, or any other unit, by id."""
    return _ask(driver, measure, UNIT, get_measure)


def ask_entity(driver: Driver, entity: str) -> EntityDetail:
    """One entity, by id, name or alias."""
    return _ask(driver, entity, ENTITY, get_entity)


def ask_entities(
    driver: Driver, kind: EntityKind | None = None, *, limit: int = DEFAULT_PAGE, offset: int = 0
) -> EntityList:
    """One page of the entities of a kind, or of all, most often named first."""
    return get_entities(driver, kind, limit=limit, offset=offset)


def ask_zone_coverage(driver: Driver, zone: str, filters: CoverageFilter = EVERYTHING) -> ZoneCoverage:
    """The measures that cover a zone; `filters.document_ids` may hold titles and numbers too."""
    if filters.document_ids:
        document_ids = _resolve_documents(driver, filters.document_ids)
        filters = filters.model_copy(update={"document_ids": document_ids})
    return _ask(driver, zone, ZONE, partial(get_zone_coverage, filters=filters))


def ask_comparison(driver: Driver, a: str, b: str) -> Comparison:
    """The task lists of two documents side by side."""
    return compare_documents(driver, *_resolve_documents(driver, (a, b)))


def ask_subgraph(
    driver: Driver, around: str, *, depth: int = DEFAULT_DEPTH, limit: int = DEFAULT_NODES
) -> Subgraph:
    """What lies around any node, with the program's version for whoever keeps the answer."""
    subgraph = _ask(driver, around, ANY, partial(get_subgraph, depth=depth, limit=limit))
    return subgraph.model_copy(update={"version": get_version()})


def _ask(driver: Driver, text: str, labels: tuple[str, ...], get: Callable[[Driver, str], A]) -> A:
    """The answer for the text as an id, the usual case; else for the id that it means."""
    _check(text)
    with suppress(NotFound):
        return get(driver, text.strip())
    return get(driver, resolve_name(driver, text, labels))


def _resolve(driver: Driver, text: str, labels: tuple[str, ...]) -> str:
    _check(text)
    return resolve_name(driver, text, labels)


def _resolve_documents(driver: Driver, texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(_resolve(driver, text, DOCUMENT) for text in texts)


def _check(text: str) -> None:
    if len(text) > LONGEST_NAME:
        raise NotFound(f"{text[:LONGEST_NAME]}…")
