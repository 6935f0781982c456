"""The connection to the database: the embedded one, or the one that POLICYGRAPH_NEO4J_URI names."""

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j import Driver, GraphDatabase, NotificationMinimumSeverity
from neo4j.exceptions import (
    AuthError,
    ConfigurationError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

from graph.server import Endpoint, ensure_server
from graph.server.disk import is_full
from schemas.errors import (
    DatabaseError,
    DatabaseUnavailable,
    DiskFull,
    QueryFailed,
    QueryTimedOut,
    WrongPassword,
)
from schemas.settings import Settings

# `Driver` too: the layers above name its type, and do not import the library.
__all__ = ["DRIVER_ERRORS", "Driver", "make_database_error", "open_driver", "translate_errors"]

# What the driver raises; `make_database_error` takes all of it.
DRIVER_ERRORS = (DriverError, Neo4jError)

# The driver knows a preview of HTTP too, which needs a library of its own.
SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")

# A server on the same machine answers in milliseconds, Aura within a second or two.
CONNECT_SECONDS = 15.0
# Managed retries of a write that met another one; longer hides that the database is gone.
RETRY_SECONDS = 15.0

DISK_FULL = "No space left on device"
TIMED_OUT = "TransactionTimedOut"


@contextmanager
def open_driver(settings: Settings) -> Iterator[Driver]:
    """A driver whose connection was tried; closed at the end of the block.

    Raises WrongPassword, DatabaseUnavailable, and what `ensure_server` raises; inside the block every error
    of the driver comes out as a DatabaseError too.
    """
    driver = _connect_remote(settings) if settings.neo4j_uri else _connect_embedded(settings)
    with driver, translate_errors(settings):
        yield driver


@contextmanager
def translate_errors(settings: Settings) -> Iterator[None]:
    """An error of the driver inside the block comes out as a DatabaseError with the same cause."""
    try:
        yield
    except DRIVER_ERRORS as error:
        raise make_database_error(error, settings) from error


def make_database_error(error: DriverError | Neo4jError, settings: Settings) -> DatabaseError:
    """What the driver's error means to a user."""
    uri = settings.neo4j_uri or "the embedded server"
    if isinstance(error, AuthError):
        return WrongPassword(uri, settings.neo4j_user)
    if isinstance(error, ServiceUnavailable | SessionExpired | ConfigurationError | DriverError):
        return DatabaseUnavailable(uri, _one_line(error))
    if DISK_FULL in str(error) or (not settings.neo4j_uri and is_full(settings.home)):
        return DiskFull(settings.neo4j_uri or settings.home)
    if error.code and TIMED_OUT in error.code:
        return QueryTimedOut(settings.neo4j_seconds)
    return QueryFailed(error.code or "unknown", _one_line(error))


def _connect_remote(settings: Settings) -> Driver:
    uri = settings.neo4j_uri or ""
    if uri.partition("://")[0] not in SCHEMES:
        raise DatabaseUnavailable(uri, f"its address begins with none of {', '.join(SCHEMES)}")
    password = settings.neo4j_password.get_secret_value() if settings.neo4j_password else ""
    return _connect(Endpoint(uri, settings.neo4j_user, password), settings)


def _connect_embedded(settings: Settings) -> Driver:
    try:
        return _connect(ensure_server(settings), settings)
    except DatabaseUnavailable:
        # It stopped by itself between being found and being asked; now it is gone, and is started again.
        return _connect(ensure_server(settings), settings)


def _connect(endpoint: Endpoint, settings: Settings) -> Driver:
    with translate_errors(settings):
        driver = GraphDatabase.driver(
            endpoint.uri,
            auth=(endpoint.user, endpoint.password),
            connection_timeout=CONNECT_SECONDS,
            max_transaction_retry_time=RETRY_SECONDS,
            notifications_min_severity=NotificationMinimumSeverity.OFF,
            telemetry_disabled=True,
        )
        try:
            driver.verify_connectivity()
        except BaseException:
            driver.close()
            raise
    return driver


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".")
