"""Connections to a real server, and what comes out when there is none."""

import socket

import pytest
from neo4j import Driver
from neo4j.exceptions import (
    AuthError,
    ClientError,
    DatabaseError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
)
from pydantic import SecretStr

import schemas.errors as errors
from graph.connection import make_database_error, open_driver, translate_errors
from graph.server import Endpoint, ensure_server
from schemas.settings import Settings


def remote(uri: str, password: str = "wrong") -> Settings:
    return Settings(neo4j_uri=uri, neo4j_password=SecretStr(password))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def test_embedded_server_answers(driver: Driver) -> None:
    records = driver.execute_query("RETURN 1 AS one").records
    assert [record["one"] for record in records] == [1]


def test_empty_graph_is_empty(empty_graph: Driver) -> None:
    empty_graph.execute_query("CREATE (:Leftover)")
    assert empty_graph.execute_query("MATCH (n) RETURN count(n) AS n").records[0]["n"] == 1


def test_empty_graph_is_empty_again(empty_graph: Driver) -> None:
    assert empty_graph.execute_query("MATCH (n) RETURN count(n) AS n").records[0]["n"] == 0


def test_a_named_server_is_used(settings: Settings) -> None:
    endpoint = ensure_server(settings)
    with open_driver(remote(endpoint.uri, endpoint.password)) as driver:
        assert driver.execute_query("RETURN 1 AS one").records[0]["one"] == 1


def test_wrong_password(settings: Settings) -> None:
    uri = ensure_server(settings).uri
    with pytest.raises(errors.WrongPassword) as caught, open_driver(remote(uri)):
        pass
    assert (caught.value.uri, caught.value.user) == (uri, "neo4j")


def test_no_password(settings: Settings) -> None:
    nobody = Settings(neo4j_uri=ensure_server(settings).uri, neo4j_password=None)
    with pytest.raises(errors.WrongPassword), open_driver(nobody):
        pass


def test_nothing_listens() -> None:
    uri = f"bolt://127.0.0.1:{free_port()}"
    with pytest.raises(errors.DatabaseUnavailable, match=uri), open_driver(remote(uri)):
        pass


def test_a_server_that_stopped_between_is_asked_again(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = iter([Endpoint(f"bolt://127.0.0.1:{free_port()}", "neo4j", "gone"), ensure_server(settings)])
    monkeypatch.setattr("graph.connection.ensure_server", lambda settings: next(found))
    with open_driver(settings) as driver:
        driver.verify_connectivity()


def test_a_full_disk_is_named_whatever_the_database_says(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.server.disk.SPARE_BYTES", 1 << 62)
    error = make_database_error(ClientError("could not append transaction"), settings)
    assert isinstance(error, errors.DiskFull)
    assert error.place == str(settings.home)


@pytest.mark.parametrize("uri", ["http://127.0.0.1", "nonsense", "bolt://"])
def test_bad_uri(uri: str) -> None:
    with pytest.raises(errors.DatabaseUnavailable), open_driver(remote(uri)):
        pass


def test_bad_statement(driver: Driver, settings: Settings) -> None:
    with pytest.raises(errors.QueryFailed, match="SyntaxError"), translate_errors(settings):
        driver.execute_query("RETRUN 1")


def test_slow_statement_is_ended(settings: Settings) -> None:
    slow = "UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS n"
    endpoint = ensure_server(settings)
    with (
        pytest.raises(errors.QueryTimedOut),
        open_driver(remote(endpoint.uri, endpoint.password)) as driver,
        driver.session() as session,
        session.begin_transaction(timeout=0.5) as transaction,
    ):
        transaction.run(slow).consume()


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (AuthError("no"), errors.WrongPassword),
        (ServiceUnavailable("gone"), errors.DatabaseUnavailable),
        (DriverError("closed"), errors.DatabaseUnavailable),
        (DatabaseError("java.io.IOException: No space left on device"), errors.DiskFull),
        (ClientError("no"), errors.QueryFailed),
    ],
)
def test_errors_become_ours(error: DriverError | Neo4jError, expected: type[errors.DatabaseError]) -> None:
    assert type(make_database_error(error, Settings())) is expected
