"""The description of the HTTP interface: what FastAPI makes of the routes, with real examples and true types."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute

from api.errors import MEDIA_TYPE

TITLE = "policygraph"

DESCRIPTION = """\
Reads Chinese government plans, finds what they commit to, and keeps it as a graph that people can question.

Every fact in an answer has its evidence: the document, the unit, and the span of characters that says it,
half-open, in Unicode code points of the document's stored text.

Wherever a name stands, an id does too, and the other way round. An unknown name answers with the nearest names
(404), an ambiguous one with the candidates (409). Every error is a problem in the sense of RFC 9457; its `type`
is stable and leads to a description.
"""

TAGS = (
    {"name": "zones", "description": "Which measures cover a zone, and on which grounds."},
    {"name": "comparison", "description": "The task lists of two documents side by side."},
    {"name": "subgraph", "description": "What lies around a node, as a file for other tools."},
    {"name": "documents", "description": "The documents, their outlines and task lists."},
    {"name": "tasks", "description": "One task with all that it is tied to."},
    {"name": "measures", "description": "One measure with its place and everything that it says."},
    {"name": "entities", "description": "Zones, platforms, agencies, organizations, programmes, cited documents."},
    {"name": "health", "description": "Whether the server runs, and whether it can answer."},
    {"name": "problems", "description": "What the types of problems mean."},
)  # fmt: skip

# What FastAPI adds to every operation with a parameter. Where it is not declared it cannot happen: a name in a
# path can be any text.
UNDECLARED = {"$ref": "#/components/schemas/HTTPValidationError"}
UNDECLARED_MODELS = ("HTTPValidationError", "ValidationError")

# Answers about the founding plans, cut short; one file for each operation.
EXAMPLES = Path(__file__).with_name("examples")


def name_operation(route: APIRoute) -> str:
    """The operation's id: the name of its function, so that clients have readable methods."""
    return route.name


def add_description(app: FastAPI) -> None:
    """Lets the app describe itself with examples, and problems under their own media type."""
    make_plain = app.openapi

    def make_described() -> dict[str, Any]:
        if not app.openapi_schema:
            schema = make_plain()
            for operation in iter_operations(schema):
                _name_problems(operation["responses"])
                _add_example(operation)
            for name in UNDECLARED_MODELS:
                schema["components"]["schemas"].pop(name, None)
        return app.openapi_schema or {}

    app.openapi = make_described  # type: ignore[method-assign] # FastAPI's own way to do it


def iter_operations(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every operation of an OpenAPI document."""
    for path in schema["paths"].values():
        yield from path.values()


def _name_problems(responses: dict[str, Any]) -> None:
    for status in [status for status in responses if int(status) >= 400]:
        content = responses[status]["content"]["application/json"]
        if content["schema"] == UNDECLARED:
            del responses[status]
        else:
            responses[status]["content"] = {MEDIA_TYPE: content}


def _add_example(operation: dict[str, Any]) -> None:
    path = EXAMPLES / f"{operation['operationId']}.json"
    content = operation["responses"]["200"]["content"]["application/json"]
    content["example"] = json.loads(path.read_text(encoding="utf-8"))
