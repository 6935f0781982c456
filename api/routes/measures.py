"""One measure."""

from fastapi import APIRouter, Response

from api.answers import ask_measure
from api.parameters import DriverParameter, MeasureId
from api.responses import describe_problems, respond
from schemas.lookup import MeasureDetail

router = APIRouter(tags=["measures"])


@router.get(
    "/measures/{measure:path}",
    summary="Show a measure",
    response_model=MeasureDetail,
    responses=describe_problems(404),
)
def show_measure(measure: MeasureId, driver: DriverParameter) -> Response:
    """The measure, its place, and everything that it says: zones, agencies, platforms, programmes, numbers.

    Any other unit (a goal, a heading, a table cell) is shown in the same way.
    """
    return respond(ask_measure(driver, measure))
