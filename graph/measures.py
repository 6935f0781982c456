"""One measure, with its place and everything that it says."""

from neo4j import Driver

from graph.evidence import add_surfaces, make_texts
from graph.queries import read_records
from graph.ties import make_advances, make_charges
from schemas.errors import NotFound
from schemas.lookup import MeasureDetail


def get_measure(driver: Driver, unit_id: str) -> MeasureDetail:
    """The measure, or any other unit, of the id; raises NotFound when there is none."""
    records = read_records(driver, "read/measure", {"unit_id": unit_id})
    if not records:
        raise NotFound(unit_id)
    measure = records[0]["measure"]
    platforms, programmes = make_advances(measure.pop("advances"))
    agencies = make_charges(measure["agencies"])
    texts = make_texts([measure, *records[0]["told"]])
    for rows in (measure["mentions"], measure["covers"], agencies, platforms, programmes):
        add_surfaces(rows, texts)
    answer = {**measure, "agencies": agencies, "platforms": platforms, "programmes": programmes}
    return MeasureDetail.model_validate(answer)
