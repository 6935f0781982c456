"""One task."""

from fastapi import APIRouter, Response

from api.answers import ask_task
from api.parameters import DriverParameter, TaskName
from api.responses import describe_problems, respond
from schemas.lookup import TaskDetail

router = APIRouter(tags=["tasks"])


@router.get(
    "/tasks/{task:path}",
    summary="Show a task",
    response_model=TaskDetail,
    responses=describe_problems(404, 409),
)
def show_task(task: TaskName, driver: DriverParameter) -> Response:
    """The task with its units, and the agencies, platforms, programmes, zones and numbers that it names."""
    return respond(ask_task(driver, task))
