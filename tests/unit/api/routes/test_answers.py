"""Every route with good input, asked through a real web server."""

import json
from io import BytesIO, StringIO

import httpx
import networkx as nx
import pytest
from neo4j import Driver
from pydantic import BaseModel

from api.answers import (
    ask_comparison,
    ask_document,
    ask_documents,
    ask_entities,
    ask_entity,
    ask_measure,
    ask_outline,
    ask_task,
    ask_tasks,
    ask_zone_coverage,
)
from api.version import get_version
from schemas.coverage import CoverageFilter
from schemas.entity import EntityKind
from schemas.fact import Basis

JSON = "application/json"

Parameters = list[tuple[str, str | int | float | bool | None]]


def get(client: httpx.Client, path: str, parameters: Parameters | None = None) -> httpx.Response:
    return client.get(f"/api/v1{path}", params=parameters)


def assert_answers(response: httpx.Response, answer: BaseModel) -> None:
    """The body is the answer, unchanged, and says that it is JSON."""
    assert (response.status_code, response.headers["content-type"]) == (200, JSON)
    assert response.text == answer.model_dump_json()


@pytest.mark.parametrize("name", ["zone-city", "杭州市", "杭州", " 杭州 "])
def test_a_zones_measures_are_asked_for_by_id_name_or_alias(
    client: httpx.Client, answers: Driver, name: str
) -> None:
    assert_answers(get(client, f"/zones/{name}/measures"), ask_zone_coverage(answers, "zone-city"))


# What stands behind the question mark, and the filter that it means.
FILTERS: tuple[tuple[Parameters, CoverageFilter], ...] = (
    ([("basis", "mention")], CoverageFilter(bases=(Basis.MENTION,))),
    (
        [("basis", "heading"), ("basis", "document")],
        CoverageFilter(bases=(Basis.HEADING, Basis.DOCUMENT)),
    ),
    ([("document", "plan")], CoverageFilter(document_ids=("plan",))),
    ([("document", "滨江区块建设方案")], CoverageFilter(document_ids=("plan",))),
    (
        [("document", "opinions"), ("document", "plan")],
        CoverageFilter(document_ids=("opinions", "plan")),
    ),
    ([("sub_zones", False)], CoverageFilter(sub_zones=False)),
    ([("sub_zones", "no"), ("super_zones", "yes")], CoverageFilter(sub_zones=False, super_zones=True)),
    ([("limit", 1), ("offset", 1)], CoverageFilter(limit=1, offset=1)),
    ([("offset", 1_000_000_000)], CoverageFilter(offset=1_000_000_000)),
)


@pytest.mark.parametrize(("parameters", "filters"), FILTERS)
def test_a_zones_measures_are_filtered_and_paged(
    client: httpx.Client, answers: Driver, parameters: Parameters, filters: CoverageFilter
) -> None:
    for zone in ("zone-city", "zone-district"):
        response = get(client, f"/zones/{zone}/measures", parameters)
        assert_answers(response, ask_zone_coverage(answers, zone, filters))


def test_documents_come_in_pages(client: httpx.Client, answers: Driver) -> None:
    assert_answers(get(client, "/documents"), ask_documents(answers))
    page = get(client, "/documents", [("limit", 1), ("offset", 1)])
    assert_answers(page, ask_documents(answers, limit=1, offset=1))


@pytest.mark.parametrize("name", ["plan", "滨江区块建设方案", "《滨江区块建设方案》"])
def test_a_document_is_asked_for_by_id_or_title(client: httpx.Client, answers: Driver, name: str) -> None:
    assert_answers(get(client, f"/documents/{name}"), ask_document(answers, "plan"))
    assert_answers(get(client, f"/documents/{name}/outline"), ask_outline(answers, "plan"))
    assert_answers(get(client, f"/documents/{name}/tasks"), ask_tasks(answers, "plan"))


def test_a_document_is_asked_for_by_number(client: httpx.Client, answers: Driver) -> None:
    assert_answers(get(client, "/documents/杭政〔2020〕3号"), ask_document(answers, "opinions"))


def test_a_task_and_a_measure(client: httpx.Client, answers: Driver) -> None:
    assert_answers(get(client, "/tasks/推进数字贸易"), ask_task(answers, "p-task-1"))
    assert_answers(get(client, "/measures/p-build"), ask_measure(answers, "p-build"))


def test_entities_are_listed_by_kind(client: httpx.Client, answers: Driver) -> None:
    assert_answers(get(client, "/entities"), ask_entities(answers))
    page = get(client, "/entities", [("kind", "Zone"), ("limit", 2), ("offset", 1)])
    assert_answers(page, ask_entities(answers, EntityKind.ZONE, limit=2, offset=1))


@pytest.mark.parametrize("name", ["programme-5050", "“5050”计划", "Plan 5050"])
def test_an_entity_is_asked_for_by_id_name_or_alias(client: httpx.Client, answers: Driver, name: str) -> None:
    assert_answers(get(client, f"/entities/{name}"), ask_entity(answers, "programme-5050"))


def test_a_comparison_is_mirrored_when_asked_the_other_way_round(
    client: httpx.Client, answers: Driver
) -> None:
    there = get(client, "/compare", [("a", "plan"), ("b", "杭州市（暂行）意见")])
    assert_answers(there, ask_comparison(answers, "plan", "opinions"))
    back = get(client, "/compare", [("a", "opinions"), ("b", "plan")]).json()
    assert (back["only_b"], back["only_a"]) == (there.json()["only_a"], there.json()["only_b"])


def test_a_subgraph_as_node_link_is_read_by_networkx(client: httpx.Client) -> None:
    response = get(client, "/subgraph", [("around", "物联网小镇"), ("depth", 2)])
    assert (response.status_code, response.headers["content-type"]) == (200, JSON)
    assert response.headers["content-disposition"] == 'attachment; filename="subgraph.json"'
    graph = nx.node_link_graph(json.load(StringIO(response.text)), edges="edges")
    assert graph.nodes["zone-town"]["name"] == "物联网小镇"
    assert graph.graph["version"] == get_version()
    assert graph.has_edge("zone-town", "zone-district")


def test_a_subgraph_as_graphml_is_read_by_networkx(client: httpx.Client) -> None:
    response = get(client, "/subgraph", [("around", "zone-town"), ("format", "graphml"), ("depth", 0)])
    assert response.headers["content-type"] == "application/graphml+xml"
    assert response.headers["content-disposition"] == 'attachment; filename="subgraph.graphml"'
    graph = nx.read_graphml(BytesIO(response.content))
    assert set(graph.nodes) == {"zone-town"}


def test_a_subgraph_says_what_its_limit_cut_off(client: httpx.Client) -> None:
    head = get(client, "/subgraph", [("around", "zone-town"), ("limit", 1)]).json()["graph"]
    assert (head["truncated"], head["left"] > 0) == (True, True)


def test_the_server_says_that_it_runs_and_that_the_database_answers(client: httpx.Client) -> None:
    assert get(client, "/health/live").json() == {"status": "live", "version": get_version()}
    assert get(client, "/health/ready").json() == {"status": "ready", "version": get_version()}


def test_the_type_of_a_problem_leads_to_its_description(client: httpx.Client) -> None:
    problem = get(client, "/zones/zzz/measures").json()
    described = client.get(problem["type"]).json()
    assert (described["title"], described["status"]) == (problem["title"], 404)
    assert described in client.get("/problems").json()["items"]
