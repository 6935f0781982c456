"""Which documents there are, and the outline and tasks of one."""

from collections import defaultdict
from collections.abc import Iterable

from neo4j import Driver

from graph.evidence import Row
from graph.queries import read_records
from schemas.errors import NotFound
from schemas.lookup import DocumentList, DocumentSummary, Outline, TaskList

DEFAULT_LIMIT = 100


def get_documents(driver: Driver, *, limit: int = DEFAULT_LIMIT, offset: int = 0) -> DocumentList:
    """One page of the documents, by id."""
    records = read_records(driver, "read/documents", {"limit": limit, "offset": offset})
    return DocumentList.model_validate(dict(records[0]))


def get_document(driver: Driver, document_id: str) -> DocumentSummary:
    """One document; raises NotFound when there is none with the id."""
    return DocumentSummary.model_validate(_get_row(driver, "read/document", document_id)["document"])


def get_outline(driver: Driver, document_id: str) -> Outline:
    """The sections and tasks of a document as a tree; raises NotFound when there is no such document."""
    row = _get_row(driver, "read/outline", document_id)
    return Outline.model_validate(
        {"document": row["document"], "nodes": _make_tree(document_id, row["nodes"])}
    )


def get_tasks(driver: Driver, document_id: str) -> TaskList:
    """The tasks of a document in reading order; raises NotFound when there is no such document."""
    return TaskList.model_validate(_get_row(driver, "read/document_tasks", document_id))


def _get_row(driver: Driver, query: str, document_id: str) -> Row:
    records = read_records(driver, query, {"document_id": document_id})
    if not records:
        raise NotFound(document_id)
    return dict(records[0])


def _make_tree(document_id: str, nodes: Iterable[Row]) -> list[Row]:
    """The nodes below the document, each with its level and children. Expects them in reading order."""
    children: dict[str, list[Row]] = defaultdict(list)
    levels = {document_id: 0}
    for node in nodes:
        parent_id = node.pop("parent_id")
        levels[node["id"]] = levels[parent_id] + 1
        node.update(level=levels[node["id"]], children=children[node["id"]])
        children[parent_id].append(node)
    return children[document_id]
