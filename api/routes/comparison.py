"""Two documents' task lists side by side."""

from fastapi import APIRouter, Response

from api.answers import ask_comparison
from api.parameters import ComparisonParameters, DriverParameter
from api.responses import describe_problems, respond
from schemas.comparison import Comparison

router = APIRouter(tags=["comparison"])


@router.get(
    "/compare",
    summary="Compare two documents' task lists",
    response_model=Comparison,
    responses=describe_problems(404, 409, 422),
)
def compare(query: ComparisonParameters, driver: DriverParameter) -> Response:
    """Pairs of tasks that pursue the same end or share a field, with reasons, and what only one side has.

    Asked the other way round, the answer is the same with a and b exchanged.
    """
    return respond(ask_comparison(driver, query.a, query.b))
