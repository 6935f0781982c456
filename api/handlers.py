"""How errors reach the client: every one as a problem, none with a traceback."""

import logging
from collections.abc import Iterable
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic_core import to_json
from starlette.exceptions import HTTPException

from api.errors import KINDS, MEDIA_TYPE, REQUEST_KINDS, make_body, make_problem
from graph.connection import DRIVER_ERRORS, make_database_error
from schemas.errors import PolicyGraphError
from schemas.settings import Settings

logger = logging.getLogger(__name__)

# Of the name of a parameter that no operation has, so much is said back.
NAME_CHARACTERS = 80

# So much of a path is said back or logged.
PATH_CHARACTERS = 200


def add_handlers(app: FastAPI, settings: Settings) -> None:
    """Lets the app answer every error with a problem."""

    async def handle_driver(request: Request, error: Exception) -> Response:
        assert isinstance(error, DRIVER_ERRORS)
        return await handle_own(request, make_database_error(error, settings))

    for driver_error in DRIVER_ERRORS:
        app.add_exception_handler(driver_error, handle_driver)
    app.add_exception_handler(PolicyGraphError, handle_own)
    app.add_exception_handler(RequestValidationError, handle_parameters)
    app.add_exception_handler(HTTPException, handle_request)
    app.add_exception_handler(Exception, handle_unexpected)


async def handle_own(request: Request, error: Exception) -> Response:
    """An error that the program raises on purpose; what is the server's own fault is logged."""
    assert isinstance(error, PolicyGraphError)
    problem = make_problem(error)
    if problem["status"] >= 500:
        # %r: a path may hold line breaks, and must not write lines of its own into the log.
        logger.error("%s %r: %s", request.method, request.url.path[:PATH_CHARACTERS], error)
    return _respond(problem)


async def handle_parameters(_: Request, error: Exception) -> Response:
    """Parameters that are missing, unknown, or not of their type or range."""
    assert isinstance(error, RequestValidationError)
    parameters = list(_iter_parameters(error.errors()))
    detail = " ".join(f"{part['in']} {part['name']}: {part['problem']}.".lstrip() for part in parameters)
    return _respond(make_body(REQUEST_KINDS[422], detail, {"parameters": parameters}))


async def handle_request(request: Request, error: Exception) -> Response:
    """A path or method that no operation has."""
    assert isinstance(error, HTTPException)
    kind = REQUEST_KINDS.get(error.status_code, REQUEST_KINDS[400])._replace(status=error.status_code)
    detail = f"{request.method} {request.url.path[:PATH_CHARACTERS]} is not served."
    return _respond(make_body(kind, detail), dict(error.headers or {}))


async def handle_unexpected(_: Request, __: Exception) -> Response:
    """A mistake in the program; the web server logs it with its traceback, the client gets none."""
    kind = KINDS[PolicyGraphError]
    return _respond(make_body(kind, kind.detail))


def _iter_parameters(faults: Iterable[dict[str, Any]]) -> Iterable[dict[str, str]]:
    for fault in faults:
        place, *names = map(str, fault["loc"])
        name = ".".join(names)[:NAME_CHARACTERS]
        yield {"in": place, "name": name, "problem": fault["msg"]}


def _respond(problem: dict[str, Any], headers: dict[str, str] | None = None) -> Response:
    return Response(to_json(problem), problem["status"], headers, MEDIA_TYPE)
