"""What errors become over HTTP."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from api.errors import KINDS, get_kind, iter_kinds, make_problem
from schemas import errors
from schemas.reference import NodeRef

ZONE = NodeRef(id="zone-a", kind="Zone", name="滨江区", document_id="")

# An error of every class, with what must not be told.
EXAMPLES = (
    errors.NotFound("滨江", (ZONE,)),
    errors.Ambiguous("滨江", (ZONE, ZONE)),
    errors.BadQuery(Path("secret/query.cypher"), "secret"),
    errors.BadDocument("secret.txt", "it is bad", line=3),
    errors.EmptyDocument("secret.txt"),
    errors.UnknownFormat("secret.txt", "it is a picture"),
    errors.UnknownEncoding("secret.txt", "it is in no encoding"),
    errors.TooLarge("secret.txt", 12, 10),
    errors.DuplicateId("plan", "a.txt", "b.txt"),
    errors.BadManifest("secret.csv", "it has no column id"),
    errors.BadBatch("plan", "secret"),
    errors.NewerGraph(("099_future",)),
    errors.DatabaseError("secret"),
    errors.DatabaseUnavailable("bolt://secret", "secret"),
    errors.WrongPassword("bolt://secret", "secret"),
    errors.DatabaseLocked(Path("secret")),
    errors.PortTaken(7687),
    errors.DiskFull("secret"),
    errors.DatabaseSetupFailed("secret", log=Path("secret")),
    errors.QueryTimedOut(3.0),
    errors.QueryFailed("Neo.ClientError", "secret"),
    errors.ListenRefused("secret", 80, "secret"),
    errors.PolicyGraphError("secret"),
)

# What a client's own file is called is no secret to the client.
ABOUT_FILES = (errors.BadDocument, errors.BadManifest, errors.DuplicateId)


def iter_classes(cls: type[errors.PolicyGraphError]) -> Iterator[type[errors.PolicyGraphError]]:
    """The class and all below it that the program has; a test may have made others."""
    yield cls
    for child in cls.__subclasses__():
        if child.__module__ == errors.__name__:
            yield from iter_classes(child)


def test_every_error_has_a_kind_of_its_own() -> None:
    classes = set(iter_classes(errors.PolicyGraphError))
    assert set(KINDS) == classes
    assert {type(error) for error in EXAMPLES} == classes


def test_every_kind_has_a_type_of_its_own_and_says_what_it_means() -> None:
    kinds = list(iter_kinds())
    assert len({kind.type for kind in kinds}) == len(kinds)
    assert all(400 <= kind.status <= 599 and kind.title and kind.description for kind in kinds)


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_a_problem_has_the_members_that_its_kind_declares(error: errors.PolicyGraphError) -> None:
    problem = make_problem(error)
    kind = get_kind(error)
    assert list(problem) == ["type", "title", "status", "detail", *kind.members]
    assert (problem["type"], problem["title"], problem["status"]) == (kind.type, kind.title, kind.status)
    assert problem["detail"].endswith(".")


@pytest.mark.parametrize(
    "error",
    [error for error in EXAMPLES if not isinstance(error, ABOUT_FILES)],
    ids=lambda e: type(e).__name__,
)
def test_no_problem_tells_of_the_servers_insides(error: errors.PolicyGraphError) -> None:
    assert "secret" not in str(make_problem(error))


def test_an_unknown_name_is_404_with_the_nearest() -> None:
    assert make_problem(errors.NotFound("滨江", (ZONE,))) == {
        "type": "/problems/not-found",
        "title": "Nothing has that name or id",
        "status": 404,
        "detail": "Nothing is called '滨江'. The nearest names: 滨江区.",
        "text": "滨江",
        "nearest": [{"id": "zone-a", "kind": "Zone", "name": "滨江区", "document_id": ""}],
    }


def test_an_ambiguous_name_is_409_with_the_candidates() -> None:
    problem = make_problem(errors.Ambiguous("滨江", (ZONE,)))
    assert (problem["status"], problem["text"]) == (409, "滨江")
    assert [node["id"] for node in problem["candidates"]] == ["zone-a"]


def test_a_class_that_is_not_listed_is_what_its_parent_is() -> None:
    class Lost(errors.NotFound):
        pass

    assert get_kind(Lost("x")).slug == "not-found"
