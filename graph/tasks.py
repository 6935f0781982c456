"""One task, with its units and all that they are tied to."""

from neo4j import Driver

from graph.evidence import add_surfaces, make_texts
from graph.queries import read_records
from graph.ties import make_advances, make_charges
from schemas.errors import NotFound
from schemas.lookup import TaskDetail


def get_task(driver: Driver, task_id: str) -> TaskDetail:
    """The task with its units in reading order; raises NotFound when there is none with the id."""
    records = read_records(driver, "read/task", {"task_id": task_id})
    if not records:
        raise NotFound(task_id)
    task = records[0]["task"]
    platforms, programmes = make_advances(task.pop("advances"))
    agencies = make_charges(task["agencies"])
    texts = make_texts(records[0]["told"])
    for rows in (agencies, platforms, programmes):
        add_surfaces(rows, texts)
    answer = {**task, "agencies": agencies, "platforms": platforms, "programmes": programmes}
    return TaskDetail.model_validate(answer)
