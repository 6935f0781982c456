"""The OpenAPI document: complete, and its examples are answers of the founding plans."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi.routing import APIRoute
from neo4j import Driver
from pydantic import BaseModel

from api.app import make_app
from api.errors import MEDIA_TYPE, iter_kinds
from api.openapi import EXAMPLES, TAGS, iter_operations
from api.routes import ROUTERS, UNVERSIONED
from graph.migrate import migrate
from graph.write import write_batch
from ingest.pipeline import load_knowledge, read_document
from ingest.sources import read_source
from schemas.settings import Settings
from tests.unit.api.http_client import open_client

ROOT = Path(__file__).parents[3]
SEEDS = ROOT / "seeds"
REFERENCE = ROOT / "docs/reference/api.md"
DOCUMENTS = ("binjiang-ftz-plan", "xiaoshan-ftz-plan")

# What is asked besides the parameters' own examples, so that an answer fits on a page.
PAGES: dict[str, dict[str, int]] = {
    "list_zone_measures": {"limit": 2},
    "list_documents": {"limit": 2},
    "list_entities": {"limit": 2},
    "export_subgraph": {"limit": 3},
}

# Longer lists are cut in the examples, but not in a graph, whose parts refer to one another.
SHOWN_ITEMS = 2
UNCUT = "export_subgraph"

ROUTES = {
    route.name: route
    for router in (*ROUTERS, *UNVERSIONED)
    for route in router.routes
    if isinstance(route, APIRoute)
}


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    """The OpenAPI document."""
    return make_app(Settings()).openapi()


@pytest.fixture(scope="module")
def founding_client(settings: Settings, driver: Driver) -> Iterator[httpx.Client]:
    """A client of the app over two founding plans."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    migrate(driver)
    knowledge = load_knowledge(SEEDS)
    for document_id in DOCUMENTS:
        path = SEEDS / "documents" / f"{document_id}.txt"
        source = read_source(path, max_characters=settings.max_characters)
        write_batch(driver, read_document(source, knowledge))
    with open_client(make_app(settings, driver)) as client:
        yield client


def get_operations(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {operation["operationId"]: operation for operation in iter_operations(schema)}


def make_request(schema: dict[str, Any], name: str) -> tuple[str, dict[str, Any]]:
    """Path and query of an operation, from the examples of its parameters."""
    path = next(path for path, item in schema["paths"].items() if item["get"]["operationId"] == name)
    query: dict[str, Any] = dict(PAGES.get(name, {}))
    for parameter in get_operations(schema)[name].get("parameters", ()):
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", parameter["schema"]["examples"][0])
        elif parameter["required"]:
            query[parameter["name"]] = parameter["schema"]["examples"][0]
    return path, query


def cut(value: Any) -> Any:
    """The value with short lists of objects; lists of words stay as they are."""
    if isinstance(value, dict):
        return {name: cut(item) for name, item in value.items()}
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return [cut(item) for item in value[:SHOWN_ITEMS]]
    return value


@pytest.mark.parametrize("name", ROUTES)
def test_the_examples_of_parameters_are_answered(
    founding_client: httpx.Client, schema: dict[str, Any], update_golden: bool, name: str
) -> None:
    path, query = make_request(schema, name)
    response = founding_client.get(path, params=query)
    assert response.status_code == 200, response.text
    if update_golden:
        answer = response.json() if name == UNCUT else cut(response.json())
        text = json.dumps(answer, ensure_ascii=False, indent=2)
        (EXAMPLES / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")
    if model := ROUTES[name].response_model:
        assert issubclass(model, BaseModel)
        assert model.model_validate_json(response.content).model_dump_json() == response.text


@pytest.mark.parametrize("name", ROUTES)
def test_every_operation_has_an_example_answer_of_its_model(schema: dict[str, Any], name: str) -> None:
    example = get_operations(schema)[name]["responses"]["200"]["content"]["application/json"]["example"]
    if model := ROUTES[name].response_model:
        assert issubclass(model, BaseModel)
        model.model_validate_json(json.dumps(example))
    else:
        ids = {node["id"] for node in example["nodes"]}
        assert {edge["source"] for edge in example["edges"]} <= ids


def test_no_example_is_left_over() -> None:
    assert {path.stem for path in EXAMPLES.iterdir()} == set(ROUTES)


@pytest.mark.parametrize("name", ROUTES)
def test_every_operation_is_described(schema: dict[str, Any], name: str) -> None:
    operation = get_operations(schema)[name]
    assert operation["summary"]
    assert operation["description"]
    assert set(operation["tags"]) <= {tag["name"] for tag in TAGS}
    assert all(parameter["description"] for parameter in operation.get("parameters", ()))


def test_problems_have_their_own_media_type_and_model(schema: dict[str, Any]) -> None:
    for operation in iter_operations(schema):
        for status, response in operation["responses"].items():
            if int(status) >= 400:
                reference = {"$ref": "#/components/schemas/Problem"}
                assert response["content"] == {MEDIA_TYPE: {"schema": reference}}
    assert "HTTPValidationError" not in schema["components"]["schemas"]


def test_the_document_is_made_once() -> None:
    app = make_app(Settings())
    assert app.openapi() is app.openapi()


def test_the_reference_describes_every_operation_with_its_parameters(schema: dict[str, Any]) -> None:
    sections = REFERENCE.read_text(encoding="utf-8").split("\n### ")
    described = {section.splitlines()[0].strip("`"): section for section in sections[1:]}
    assert set(described) == {f"GET {path}" for path in schema["paths"]}
    for path, item in schema["paths"].items():
        for parameter in item["get"].get("parameters", ()):
            assert f"`{parameter['name']}`" in described[f"GET {path}"], (path, parameter["name"])


def test_the_reference_describes_every_type_of_problem() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    for kind in iter_kinds():
        assert f"| `{kind.type}` | {kind.status} |" in text
