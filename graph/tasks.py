"""One task, with its units and all that they are tied to."""

from neo4j import Driver

from graph.evidence import make_shared
from graph.queries import read_records
from graph.ties import make_advances, make_charges
from schemas.errors import NotFound
from schemas.lookup import TaskDetail


def get_task(driver: Driver, task_id: str) -> TaskDetail:
    """The task with its units in reading order; raises NotFound when there is none with the id."""
    records = read_records(driver, "read/task", {"task_id": task_id})
    if not records:
        raise NotFound(task_id)
    row = dict(records[0])
    shared = make_shared(row["entities"], row["told"])
    platforms, programmes = make_advances(row["advances"], shared)
    answer = {
        **row["task"],
        "agencies": make_charges(row["of_measures"], row["of_task"], shared),
        "platforms": platforms,
        "programmes": programmes,
        "zones": [shared.entities[zone_id] for zone_id in row["zone_ids"]],
    }
    return TaskDetail.model_validate(answer)
