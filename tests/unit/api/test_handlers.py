"""Errors that are the server's own: what clients are told, and what they are not."""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from neo4j import Driver, GraphDatabase
from neo4j.exceptions import AuthError, Neo4jError, ServiceUnavailable

from api.app import make_app
from schemas.errors import QueryTimedOut
from schemas.settings import Settings
from tests.unit.api.http_client import open_client

PROBLEM = "application/problem+json"


@contextmanager
def open_failing(settings: Settings, driver: Driver, error: Exception) -> Iterator[httpx.Client]:
    """A client of an app with one more route, which fails."""
    app = make_app(settings, driver)

    @app.get("/fail")
    def fail() -> None:
        raise error

    with open_client(app) as client:
        yield client


# An error, and the type and status that it becomes.
ERRORS = (
    (RuntimeError("secret"), "/problems/internal-error", 500),
    (KeyError("secret"), "/problems/internal-error", 500),
    (ServiceUnavailable("secret"), "/problems/database-unavailable", 503),
    (AuthError("secret"), "/problems/database-refuses", 503),
    (Neo4jError("secret"), "/problems/query-failed", 500),
    (QueryTimedOut(2.5), "/problems/query-timed-out", 504),
)


@pytest.mark.parametrize(("error", "type_", "status"), ERRORS, ids=lambda value: type(value).__name__)
def test_a_failure_is_a_problem_without_traceback_or_secrets(
    settings: Settings, driver: Driver, error: Exception, type_: str, status: int
) -> None:
    with open_failing(settings, driver, error) as client:
        response = client.get("/fail")
    assert (response.status_code, response.headers["content-type"]) == (status, PROBLEM)
    assert response.json()["type"] == type_
    assert "secret" not in response.text
    assert "Traceback" not in response.text


def test_a_query_that_took_too_long_says_how_long(settings: Settings, driver: Driver) -> None:
    with open_failing(settings, driver, QueryTimedOut(2.5)) as client:
        assert client.get("/fail").json()["seconds"] == 2.5


def test_the_servers_own_faults_are_logged(
    settings: Settings, answers: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    with open_failing(settings, answers, ServiceUnavailable("gone away")) as client:
        client.get("/fail")
        client.get("/api/v1/documents/zzz")
    own = [record.getMessage() for record in caplog.records if record.name == "api.handlers"]
    assert own == ["GET '/fail': The database at the embedded server does not answer: gone away."]


def test_without_a_database_questions_fail_and_the_server_lives(settings: Settings) -> None:
    # Nothing listens at port 1.
    with (
        GraphDatabase.driver("bolt://127.0.0.1:1", max_transaction_retry_time=0) as driver,
        open_client(make_app(settings, driver)) as client,
    ):
        assert client.get("/api/v1/health/live").status_code == 200
        for path in ("/health/ready", "/documents", "/subgraph?around=x", "/zones/x/measures"):
            response = client.get(f"/api/v1{path}")
            assert response.status_code == 503
            assert response.json()["type"] == "/problems/database-unavailable"
