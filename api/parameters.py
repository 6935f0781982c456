"""What clients can put into a path or behind the question mark, with the database that answers."""

from typing import Annotated, cast

from fastapi import Depends, Path, Query, Request
from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from api.answers import DEFAULT_PAGE, LARGEST_PAGE
from graph.connection import Driver
from graph.export import FORMATS
from schemas.coverage import DEFAULT_LIMIT, LARGEST_LIMIT, LARGEST_OFFSET, CoverageFilter
from schemas.entity import EntityKind
from schemas.fact import Basis
from schemas.subgraph import DEFAULT_DEPTH, DEFAULT_NODES, LARGEST_DEPTH, LARGEST_NODES

# Each document that is named costs a round trip.
MOST_DOCUMENTS = 100

DEFAULT_FORMAT = "node-link"


async def get_driver(request: Request) -> Driver:
    """The driver that the app was started with. A coroutine: a plain function would go to a thread."""
    return cast(Driver, request.state.driver)


def check_format(name: str) -> str:
    """The name itself; raises ValueError when no format has it."""
    if name not in FORMATS:
        raise ValueError(f"the formats are {', '.join(FORMATS)}")
    return name


DriverParameter = Annotated[Driver, Depends(get_driver)]
DocumentName = Annotated[
    str, Path(description="A document's id, title or number.", examples=["binjiang-ftz-plan"])
]
TaskName = Annotated[str, Path(description="A task's id or title.", examples=["加快数字贸易先行示范"])]
MeasureId = Annotated[
    str,
    Path(
        description="The id of a measure, or of any other unit.",
        examples=["unit-96e263cb6d1f144abe2c8fd026137174"],
    ),
]
EntityName = Annotated[str, Path(description="An entity's id, name or alias.", examples=["物联网小镇"])]
ZoneName = Annotated[str, Path(description="A zone's id, name or alias.", examples=["滨江区块"])]


class QueryPart(BaseModel):
    """What stands behind the question mark; a parameter that is not declared is refused, not ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Page(QueryPart):
    """Which part of a list."""

    limit: int = Field(DEFAULT_PAGE, ge=1, le=LARGEST_PAGE, description="At most this many items.")
    offset: int = Field(0, ge=0, le=LARGEST_OFFSET, description="Items to pass over.")


class EntityPage(Page):
    """Which part of which list of entities."""

    kind: EntityKind | None = Field(None, description="Only entities of this kind.", examples=["Zone"])


class CoverageQuery(QueryPart):
    """Which grounds count, and which page of the measures."""

    basis: tuple[Basis, ...] = Field(
        tuple(Basis), description="Only grounds of these bases count; repeat it for several."
    )
    document: tuple[str, ...] = Field(
        (), max_length=MOST_DOCUMENTS,
        description="Only measures of these documents (id, title or number); repeat it for several.",
    )  # fmt: skip
    sub_zones: bool = Field(True, description="Whether a measure for a zone inside this one counts.")
    super_zones: bool = Field(False, description="Whether a measure for a zone around this one counts.")
    limit: int = Field(DEFAULT_LIMIT, ge=1, le=LARGEST_LIMIT, description="At most this many measures.")
    offset: int = Field(0, ge=0, le=LARGEST_OFFSET, description="Measures to pass over.")

    def make_filter(self) -> CoverageFilter:
        """The same under the names that answers use."""
        return CoverageFilter(
            bases=self.basis,
            document_ids=self.document,
            sub_zones=self.sub_zones,
            super_zones=self.super_zones,
            limit=self.limit,
            offset=self.offset,
        )


class ComparisonQuery(QueryPart):
    """Which two documents."""

    a: str = Field(description="The first document's id, title or number.", examples=["binjiang-ftz-plan"])
    b: str = Field(description="The second document's.", examples=["xiaoshan-ftz-plan"])


class SubgraphQuery(QueryPart):
    """Around what, how far, and in which format."""

    around: str = Field(description="Any node's id, name or title.", examples=["物联网小镇"])
    depth: int = Field(DEFAULT_DEPTH, ge=0, le=LARGEST_DEPTH, description="Steps from the node.")
    limit: int = Field(DEFAULT_NODES, ge=1, le=LARGEST_NODES, description="At most this many nodes.")
    format: Annotated[str, AfterValidator(check_format)] = Field(
        DEFAULT_FORMAT, description="How it is written.", json_schema_extra={"enum": list(FORMATS)}
    )


PageParameters = Annotated[Page, Query()]
EntityParameters = Annotated[EntityPage, Query()]
CoverageParameters = Annotated[CoverageQuery, Query()]
ComparisonParameters = Annotated[ComparisonQuery, Query()]
SubgraphParameters = Annotated[SubgraphQuery, Query()]
