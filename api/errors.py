"""What each error is over HTTP: a problem (RFC 9457) with a stable type, a status and the error's values.

An ambiguous name is 409 and not 300: nothing stands at the address that was asked for, and the client has to
ask again, by an id.
"""

import inspect
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import to_jsonable_python

from schemas import errors

# Where the description of each type is served; a type is an address that leads there.
TYPES_PATH = "/problems"
MEDIA_TYPE = "application/problem+json"

# Said instead of an error's own sentence where that would tell clients of the server's insides.
UNUSABLE = "The database cannot be used now. The server's log says why."
OWN_FAULT = "The server made a mistake. Its log says which."


class Kind(NamedTuple):
    """A type of problem: `members` are the error's values that clients get.

    `detail` is said instead of the error's own sentence, unless it is empty.
    """

    slug: str
    title: str
    status: int
    members: tuple[str, ...] = ()
    detail: str = ""
    description: str = ""

    @property
    def type(self) -> str:
        """The address that stands for the type, relative to the server."""
        return f"{TYPES_PATH}/{self.slug}"


class Problem(BaseModel):
    """What is wrong, for people and for programs. A type may add members of its own."""

    model_config = ConfigDict(frozen=True, extra="allow")

    type: str = Field(
        description="What kind of problem it is; stable, and an address that describes it.",
        examples=["/problems/not-found"],
    )
    title: str = Field(
        description="The kind in words; always the same.", examples=["Nothing has that name or id"]
    )
    status: int = Field(description="The HTTP status.", examples=[404])
    detail: str = Field(
        description="What is wrong this time.",
        examples=["Nothing is called '滨江区快'. The nearest names: 滨江区, 滨江区块."],
    )


KINDS: Mapping[type[errors.PolicyGraphError], Kind] = {
    errors.PolicyGraphError: Kind("internal-error", "The server made a mistake", 500, detail=OWN_FAULT),
    errors.NotFound: Kind("not-found", "Nothing has that name or id", 404, ("text", "nearest")),
    errors.Ambiguous: Kind("ambiguous", "Several things have that name", 409, ("text", "candidates")),
    errors.BadQuery: Kind("broken-query", "A query of the server cannot be used", 500, detail=OWN_FAULT),
    errors.BadDocument: Kind("bad-document", "The file is no readable document", 422, ("reason", "line")),
    errors.EmptyDocument: Kind("empty-document", "The file holds no text", 422, ("reason", "line")),
    errors.UnknownFormat: Kind("unknown-format", "No reader knows the file's format", 415, ("reason", "line")),
    errors.UnknownEncoding: Kind(
        "unknown-encoding", "The file's encoding is unknown", 422, ("reason", "line")
    ),
    errors.TooLarge: Kind("too-large", "The file is too large", 413, ("characters", "limit")),
    errors.DuplicateId: Kind("duplicate-id", "Two files claim the same id", 409, ("document_id",)),
    errors.BadManifest: Kind(
        "bad-manifest", "A manifest or sidecar file does not say what it should", 422, ("reason",)
    ),
    errors.BadBatch: Kind("broken-batch", "A document's rows make no graph", 500, detail=OWN_FAULT),
    errors.NewerGraph: Kind(
        "newer-graph", "The graph was made by a newer program", 503, ("migrations",)
    ),
    errors.DatabaseError: Kind("database-error", "The database cannot be used", 503, detail=UNUSABLE),
    errors.DatabaseUnavailable: Kind(
        "database-unavailable", "The database does not answer", 503, detail=UNUSABLE
    ),
    errors.WrongPassword: Kind(
        "database-refuses", "The database refuses the server's password", 503, detail=UNUSABLE
    ),
    errors.DatabaseLocked: Kind(
        "database-locked", "Another process holds the database", 503, detail=UNUSABLE
    ),
    errors.PortTaken: Kind("port-taken", "A port is taken", 503, detail=UNUSABLE),
    errors.DiskFull: Kind("disk-full", "No space is left for the database", 507, detail=UNUSABLE),
    errors.DatabaseSetupFailed: Kind(
        "database-set-up-failed", "The database cannot be set up", 503, detail=UNUSABLE
    ),
    errors.QueryTimedOut: Kind("query-timed-out", "The query ran too long", 504, ("seconds",)),
    errors.QueryFailed: Kind(
        "query-failed", "The database refuses a statement", 500, ("code",), detail=OWN_FAULT
    ),
    errors.ListenRefused: Kind("listen-refused", "The server cannot listen there", 503, detail=OWN_FAULT),
}  # fmt: skip

# What is wrong with a request before any of our functions sees it, by HTTP status.
REQUEST_KINDS: Mapping[int, Kind] = {
    400: Kind("bad-request", "The request cannot be understood", 400, description="It is no proper HTTP."),
    404: Kind("no-such-path", "Nothing is served there", 404, description="No operation has that path."),
    405: Kind(
        "method-not-allowed", "The path knows other methods", 405, description="The header Allow names them."
    ),
    422: Kind(
        "bad-parameters", "A parameter is not what it should be", 422, ("parameters",),
        description="Each of `parameters` says where it stands, its name, and what is wrong with it.",
    ),
}  # fmt: skip


def get_kind(error: errors.PolicyGraphError) -> Kind:
    """The kind of the error's class, or of the nearest class above it."""
    return next(KINDS[cls] for cls in type(error).__mro__ if cls in KINDS)


def make_problem(error: errors.PolicyGraphError) -> dict[str, Any]:
    """The problem that a client is sent for an error, its members last."""
    kind = get_kind(error)
    members = {name: getattr(error, name) for name in kind.members}
    return make_body(kind, str(error), members)


def make_body(kind: Kind, detail: str, members: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """A problem of a kind; the kind's own sentence goes before `detail`."""
    return {
        "type": kind.type,
        "title": kind.title,
        "status": kind.status,
        "detail": kind.detail or detail,
        **to_jsonable_python(members or {}),
    }


def iter_kinds() -> Iterator[Kind]:
    """Every kind with its description, those of requests first."""
    yield from REQUEST_KINDS.values()
    for cls, kind in KINDS.items():
        yield kind._replace(description=inspect.getdoc(cls) or "")
