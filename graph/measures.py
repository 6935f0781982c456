"""One measure, with its place and everything that it says."""

from neo4j import Driver

from graph.evidence import make_evidence, make_shared
from graph.queries import read_records
from graph.ties import make_advances, make_charges
from schemas.errors import NotFound
from schemas.lookup import MeasureDetail


def get_measure(driver: Driver, unit_id: str) -> MeasureDetail:
    """The measure, or any other unit, of the id; raises NotFound when there is none."""
    records = read_records(driver, "read/measure", {"unit_id": unit_id})
    if not records:
        raise NotFound(unit_id)
    row = dict(records[0])
    shared = make_shared(row["entities"], [row["measure"], *row["told"]])
    platforms, programmes = make_advances(row["advances"], shared)
    mentions = [
        {"entity": shared.entities[part["entity_id"]], "evidence": make_evidence(part, shared)}
        for part in row["mentions"]
    ]
    covers = [
        {
            "zone": shared.entities[part["zone_id"]],
            "basis": part["basis"],
            "evidence": make_evidence(part, shared),
        }
        for part in row["covers"]
    ]
    answer = {
        **row["measure"],
        "mentions": mentions,
        "covers": covers,
        "agencies": make_charges(row["of_measure"], row["of_task"], shared),
        "platforms": platforms,
        "programmes": programmes,
    }
    return MeasureDetail.model_validate(answer)
