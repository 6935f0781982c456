"""The documents of the graph, and what each consists of."""

from fastapi import APIRouter, Response

from api.answers import ask_document, ask_documents, ask_outline, ask_tasks
from api.parameters import DocumentName, DriverParameter, PageParameters
from api.responses import describe_problems, respond
from schemas.lookup import DocumentList, DocumentSummary, Outline, TaskList

router = APIRouter(tags=["documents"])


@router.get(
    "/documents",
    summary="List the documents",
    response_model=DocumentList,
    responses=describe_problems(422),
)
def list_documents(query: PageParameters, driver: DriverParameter) -> Response:
    """One page of the documents by id, each with what it is about and how much was found in it."""
    return respond(ask_documents(driver, limit=query.limit, offset=query.offset))


# Names may hold a slash, so these two stand before the one whose path would take all the rest.
@router.get(
    "/documents/{document:path}/outline",
    summary="Show a document's outline",
    response_model=Outline,
    responses=describe_problems(404, 409),
)
def show_outline(document: DocumentName, driver: DriverParameter) -> Response:
    """Its sections and tasks as a tree, in reading order."""
    return respond(ask_outline(driver, document))


@router.get(
    "/documents/{document:path}/tasks",
    summary="List a document's tasks",
    response_model=TaskList,
    responses=describe_problems(404, 409),
)
def list_tasks(document: DocumentName, driver: DriverParameter) -> Response:
    """Its tasks and safeguards in reading order, each with how many measures it has."""
    return respond(ask_tasks(driver, document))


@router.get(
    "/documents/{document:path}",
    summary="Show a document",
    response_model=DocumentSummary,
    responses=describe_problems(404, 409),
)
def show_document(document: DocumentName, driver: DriverParameter) -> Response:
    """What it is called, who issued it, what it is about, and how much was found in it."""
    return respond(ask_document(driver, document))
