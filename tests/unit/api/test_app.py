"""The app as a whole."""

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from fastapi import Response
from neo4j import Driver

from api.app import GZIP_BYTES, make_app, make_default_app
from api.version import get_version
from schemas.settings import Settings
from tests.unit.api.http_client import open_client

MEASURES = "/api/v1/zones/zone-city/measures"


@pytest.mark.parametrize(("characters", "encoding"), [(GZIP_BYTES - 1, None), (GZIP_BYTES, "gzip")])
def test_long_answers_are_compressed(
    settings: Settings, answers: Driver, characters: int, encoding: str | None
) -> None:
    app = make_app(settings, answers)

    @app.get("/long")
    def tell() -> Response:
        return Response("x" * characters)

    with open_client(app) as client:
        response = client.get("/long")
        assert response.headers.get("content-encoding") == encoding
        assert len(response.text) == characters


def test_files_are_compressed_for_whoever_takes_it(client: httpx.Client) -> None:
    path = "/api/v1/subgraph?around=zone-town"
    packed = client.get(path)
    plain = client.get(path, headers={"Accept-Encoding": "identity"})
    assert (packed.headers.get("content-encoding"), plain.headers.get("content-encoding")) == ("gzip", None)
    assert packed.text == plain.text


def test_the_documentation_is_served(client: httpx.Client) -> None:
    assert "/api/v1/openapi.json" in client.get("/docs").text
    info = client.get("/api/v1/openapi.json").json()["info"]
    assert (info["title"], info["version"]) == ("policygraph", get_version())


def test_an_app_without_a_driver_opens_its_own(settings: Settings, answers: Driver) -> None:
    with open_client(make_app(settings)) as client:
        assert client.get("/api/v1/documents").json()["total"] == 2


def test_the_default_app_reads_the_environment(
    settings: Settings, answers: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POLICYGRAPH_HOME", str(settings.home))
    with open_client(make_default_app()) as client:
        assert client.get("/api/v1/health/ready").json()["status"] == "ready"


def test_many_clients_at_once_get_the_same(client: httpx.Client) -> None:
    with ThreadPoolExecutor(16) as pool:
        texts = set(pool.map(lambda _: client.get(MEASURES).text, range(64)))
    assert len(texts) == 1
