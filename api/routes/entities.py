"""Zones, platforms, agencies, organizations, programmes and cited documents."""

from fastapi import APIRouter, Response

from api.answers import ask_entities, ask_entity
from api.parameters import DriverParameter, EntityName, EntityParameters
from api.responses import describe_problems, respond
from schemas.lookup import EntityDetail, EntityList

router = APIRouter(tags=["entities"])


@router.get(
    "/entities",
    summary="List entities",
    response_model=EntityList,
    responses=describe_problems(422),
)
def list_entities(query: EntityParameters, driver: DriverParameter) -> Response:
    """One page of the entities of a kind, or of all, most often named first."""
    return respond(ask_entities(driver, query.kind, limit=query.limit, offset=query.offset))


@router.get(
    "/entities/{entity:path}",
    summary="Show an entity",
    response_model=EntityDetail,
    responses=describe_problems(404, 409),
)
def show_entity(entity: EntityName, driver: DriverParameter) -> Response:
    """What it is called, where it is named, how measures are tied to it, and how it lies to others."""
    return respond(ask_entity(driver, entity))
