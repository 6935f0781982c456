"""Whether the server runs, and whether it can answer."""

from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field

from api.parameters import DriverParameter
from api.responses import describe_problems, respond
from api.version import get_version

router = APIRouter(prefix="/health", tags=["health"])


class Health(BaseModel):
    """That all is well; where it is not, there is a problem instead."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    status: Literal["live", "ready"] = Field(description="What was asked.", examples=["ready"])
    version: str = Field(description="The program's version.", examples=["0.1.0"])


# A coroutine: it answers even while every thread waits for the database.
@router.get("/live", summary="Does the server run?", response_model=Health)
async def show_liveness() -> Response:
    """Answers as long as the server runs, whatever the database does."""
    return respond(Health(status="live", version=get_version()))


@router.get(
    "/ready",
    summary="Does the database answer?",
    response_model=Health,
    responses=describe_problems(),
)
def show_readiness(driver: DriverParameter) -> Response:
    """Answers when the database does, and with a problem when it does not."""
    driver.verify_connectivity()
    return respond(Health(status="ready", version=get_version()))
