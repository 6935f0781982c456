"""The HTTP interface, put together."""

import gc
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, nullcontext
from typing import TypedDict

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from api.handlers import add_handlers
from api.openapi import DESCRIPTION, TAGS, TITLE, add_description, name_operation
from api.routes import ROUTERS, UNVERSIONED
from api.version import get_version
from graph.connection import Driver, open_driver
from graph.migrate import migrate
from schemas.settings import Settings

PREFIX = "/api/v1"

# Whoever asks is on this machine, or behind a proxy on it: smaller answers, a usual page of measures among them,
# arrive sooner as they are (measured, 1 ms of 5). From here on the middleware also compresses in a thread.
GZIP_BYTES = 128 * 1024
# The fastest level: these texts shrink to a sixth by it, and to an eighth by the slowest in five times the time.
GZIP_LEVEL = 1


class State(TypedDict):
    """What every request can ask for."""

    driver: Driver


def make_app(settings: Settings, driver: Driver | None = None) -> FastAPI:
    """The HTTP interface over a driver; without one it opens its own when it starts, and closes it at the end.

    A driver that is given must lead to a migrated database.
    """
    app = FastAPI(
        title=TITLE,
        description=DESCRIPTION,
        version=get_version(),
        openapi_tags=list(TAGS),
        openapi_url=f"{PREFIX}/openapi.json",
        docs_url="/docs",
        redoc_url=None,
        generate_unique_id_function=name_operation,
        lifespan=_make_lifespan(settings, driver),
    )
    app.add_middleware(GZipMiddleware, minimum_size=GZIP_BYTES, compresslevel=GZIP_LEVEL)
    add_handlers(app, settings)
    for router in ROUTERS:
        app.include_router(router, prefix=PREFIX)
    for router in UNVERSIONED:
        app.include_router(router)
    add_description(app)
    return app


def make_default_app() -> FastAPI:
    """The app with the settings of the environment: `uvicorn --factory api.app:make_default_app`."""
    return make_app(Settings())


@contextmanager
def open_migrated(settings: Settings) -> Iterator[Driver]:
    """A driver for a database that has every constraint and index that questions need.

    Raises what `open_driver` and `migrate` raise.
    """
    with open_driver(settings) as driver:
        migrate(driver)
        yield driver


def _make_lifespan(
    settings: Settings, driver: Driver | None
) -> Callable[[FastAPI], AbstractAsyncContextManager[State]]:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[State]:
        with nullcontext(driver) if driver else open_migrated(settings) as opened, _frozen_garbage():
            yield {"driver": opened}

    return lifespan


@contextmanager
def _frozen_garbage() -> Iterator[None]:
    """What is loaded by now stays loaded; the collector does not walk through it during requests.

    An answer is some thousand objects, so that the collector runs in every request; measured, a tenth of its
    processor time.
    """
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
