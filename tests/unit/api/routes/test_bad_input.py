"""Every kind of bad input: each answer is a problem that says what is wrong, and none is the server's fault."""

from typing import Any
from urllib.parse import quote

import httpx
import pytest

PROBLEM = "application/problem+json"
ROOT = "/api/v1"

# Each takes a name in its path.
NAMED = (
    "/zones/{}/measures",
    "/documents/{}",
    "/documents/{}/outline",
    "/documents/{}/tasks",
    "/tasks/{}",
    "/measures/{}",
    "/entities/{}",
)

# Each takes a name behind the question mark.
ASKED = (
    "/zones/zone-city/measures?document={}",
    "/compare?a={}&b=plan",
    "/compare?a=plan&b={}",
    "/subgraph?around={}",
)

LONG = "滨江区块" * 850  # 10 kB in UTF-8

# Nothing is called so: other languages' syntax, control characters, bytes that are no text, nothing at all.
UNKNOWN = (
    "zzz",
    "%20",
    "%00",
    "%1f%7f%0d",
    "%ff%fe",
    "%E6%BB",
    "%ED%A0%80",
    "%F0%9F%98%80",
    "a%2Fb",
    "..%2F..%2Fetc",
    quote("' OR 1=1 //"),
    quote('"}) DETACH DELETE n //'),
    quote("$zone_id"),
    quote("name:* AND [a TO b] ~ ( \\"),
    quote("AND OR NOT"),
    quote("<script>alert(1)</script>"),
    "%E2%80%AE%E2%80%8B",
    quote(LONG),
)


def get(client: httpx.Client, path: str) -> httpx.Response:
    return client.get(ROOT + path)


def read_problem(response: httpx.Response) -> dict[str, Any]:
    """The problem in a response, whose headers must say that it is one."""
    assert response.headers["content-type"] == PROBLEM
    problem: dict[str, Any] = response.json()
    assert problem["status"] == response.status_code
    return problem


# Every name once in a path and once behind the question mark; everywhere else one of each kind is enough.
FEW = ("zzz", "%ff%fe", quote(LONG))
ASKED_FOR = (
    *((path, name) for path in (NAMED[0], ASKED[-1]) for name in UNKNOWN),
    *((path, name) for path in (*NAMED[1:], *ASKED[:-1]) for name in FEW),
)


@pytest.mark.parametrize(("path", "name"), ASKED_FOR, ids=[f"{path}-{name[:40]}" for path, name in ASKED_FOR])
def test_what_nothing_is_called_is_not_found(client: httpx.Client, path: str, name: str) -> None:
    problem = read_problem(get(client, path.format(name)))
    assert (problem["type"], problem["status"]) == ("/problems/not-found", 404)
    assert len(problem["text"]) <= 401
    assert isinstance(problem["nearest"], list)


def test_an_unknown_name_comes_with_the_nearest(client: httpx.Client) -> None:
    problem = read_problem(get(client, "/zones/滨江区快/measures"))
    assert [node["name"] for node in problem["nearest"]] == ["滨江区", "滨江区块"]


@pytest.mark.parametrize("path", ["/zones/高新区/measures", "/entities/高新区", "/subgraph?around=高新区"])
def test_an_ambiguous_name_comes_with_the_candidates(client: httpx.Client, path: str) -> None:
    problem = read_problem(get(client, path))
    assert (problem["type"], problem["status"]) == ("/problems/ambiguous", 409)
    assert [node["id"] for node in problem["candidates"]] == ["zone-block", "zone-district"]


@pytest.mark.parametrize("path", NAMED)
def test_no_name_has_a_line_break(client: httpx.Client, path: str) -> None:
    problem = read_problem(get(client, path.format("%0aplan")))
    assert (problem["type"], problem["status"]) == ("/problems/no-such-path", 404)


@pytest.mark.parametrize("path", NAMED)
def test_no_name_at_all_is_not_found(client: httpx.Client, path: str) -> None:
    assert read_problem(get(client, path.format("")))["status"] == 404


# A query, and where the fault lies: parameters and, for some, a word of what is wrong.
FAULTS = (
    ("/documents?limit=0", ["limit"], "greater than or equal to 1"),
    ("/documents?limit=-5", ["limit"], "greater"),
    ("/documents?limit=1001", ["limit"], "1000"),
    ("/documents?limit=many", ["limit"], "integer"),
    ("/documents?limit=", ["limit"], "integer"),
    ("/documents?limit=1.5", ["limit"], "integer"),
    ("/documents?offset=-1", ["offset"], "greater"),
    ("/documents?offset=99999999999999999999999", ["offset"], "less"),
    ("/documents?offset=" + "9" * 5000, ["offset"], ""),
    ("/documents?limt=5", ["limt"], "not permitted"),
    ("/documents?%00%ff=5", ["\x00�"], "not permitted"),
    ("/documents?" + "x" * 5000 + "=5", ["x" * 80], "not permitted"),
    ("/entities?kind=zone", ["kind"], "Zone"),
    ("/entities?kind=", ["kind"], "Zone"),
    ("/entities?kind=Zone%00", ["kind"], "Zone"),
    ("/zones/zone-city/measures?basis=guess", ["basis.0"], "mention"),
    ("/zones/zone-city/measures?basis=mention&basis=", ["basis.1"], "mention"),
    ("/zones/zone-city/measures?sub_zones=maybe", ["sub_zones"], "boolean"),
    ("/zones/zone-city/measures?super_zones=", ["super_zones"], "boolean"),
    ("/zones/zone-city/measures?" + "document=plan&" * 101, ["document"], "100"),
    ("/zones/zone-city/measures?limit=0&offset=-1", ["limit", "offset"], ""),
    ("/compare", ["a", "b"], "required"),
    ("/compare?a=plan", ["b"], "required"),
    ("/compare?a=plan&b=opinions&c=plan", ["c"], "not permitted"),
    ("/subgraph", ["around"], "required"),
    ("/subgraph?around=plan&depth=5", ["depth"], "less"),
    ("/subgraph?around=plan&depth=-1", ["depth"], "greater"),
    ("/subgraph?around=plan&limit=20001", ["limit"], "20000"),
    ("/subgraph?around=plan&format=pdf", ["format"], "graphml, node-link"),
    ("/subgraph?around=plan&format=../../etc/passwd", ["format"], "graphml"),
)


@pytest.mark.parametrize(("path", "names", "words"), FAULTS, ids=[fault[0][:60] for fault in FAULTS])
def test_a_bad_parameter_is_named(client: httpx.Client, path: str, names: list[str], words: str) -> None:
    problem = read_problem(get(client, path))
    assert (problem["type"], problem["status"]) == ("/problems/bad-parameters", 422)
    assert [(part["in"], part["name"]) for part in problem["parameters"]] == [("query", n) for n in names]
    assert words in problem["parameters"][0]["problem"]
    assert len(problem["detail"]) < 500


@pytest.mark.parametrize(
    "path", ["/", "/api", "/api/v1", "/api/v2/documents", "/api/v1/nothing", "/problems/none", "/docs/x"]
)
def test_a_path_that_nothing_is_served_at(client: httpx.Client, path: str) -> None:
    problem = read_problem(client.get(path))
    assert (problem["type"], problem["status"]) == ("/problems/no-such-path", 404)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", ["/documents", "/documents/plan", "/compare", "/health/live"])
def test_nothing_is_written(client: httpx.Client, method: str, path: str) -> None:
    response = client.request(method, ROOT + path)
    problem = read_problem(response)
    assert (problem["type"], problem["status"]) == ("/problems/method-not-allowed", 405)
    assert response.headers["allow"] == "GET"
