"""What the types of problems mean."""

from typing import Annotated

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException

from api.errors import TYPES_PATH, Kind, Problem, iter_kinds
from api.responses import respond

router = APIRouter(prefix=TYPES_PATH, tags=["problems"])


class ProblemType(BaseModel):
    """One type of problem."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    type: str = Field(description="As it stands in a problem.", examples=["/problems/not-found"])
    title: str = Field(description="As it stands in a problem.", examples=["Nothing has that name or id"])
    status: int = Field(description="The HTTP status.", examples=[404])
    members: tuple[str, ...] = Field(
        description="What such a problem has besides type, title, status and detail.",
        examples=[["text", "nearest"]],
    )
    description: str = Field(description="When it happens.", examples=["No node has that id or name."])


class ProblemTypes(BaseModel):
    """Every type of problem."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    items: tuple[ProblemType, ...] = Field(description="Those of requests first.")


@router.get("", summary="List the types of problems", response_model=ProblemTypes)
async def list_problems() -> Response:
    """Every type with its title, status, members and meaning."""
    return respond(ProblemTypes(items=tuple(map(_describe, iter_kinds()))))


@router.get(
    "/{name}",
    summary="Show a type of problem",
    response_model=ProblemType,
    responses={404: {"model": Problem, "description": "No type has that name."}},
)
async def show_problem(
    name: Annotated[str, Path(description="The type's name.", examples=["not-found"])],
) -> Response:
    """What the type of a problem leads to."""
    for kind in iter_kinds():
        if kind.slug == name:
            return respond(_describe(kind))
    raise HTTPException(404)


def _describe(kind: Kind) -> ProblemType:
    return ProblemType(
        type=kind.type,
        title=kind.title,
        status=kind.status,
        members=kind.members,
        description=kind.description,
    )
