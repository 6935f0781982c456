"""Which measures cover a zone, and why."""

from fastapi import APIRouter, Response

from api.answers import ask_zone_coverage
from api.parameters import CoverageParameters, DriverParameter, ZoneName
from api.responses import describe_problems, respond
from schemas.coverage import ZoneCoverage

router = APIRouter(tags=["zones"])


@router.get(
    "/zones/{zone:path}/measures",
    summary="Which measures cover a zone?",
    response_model=ZoneCoverage,
    responses=describe_problems(404, 409, 422),
)
def list_zone_measures(zone: ZoneName, query: CoverageParameters, driver: DriverParameter) -> Response:
    """The measures that cover the zone, each with its sentence, place and every ground on which it counts.

    `mention` (the measure names the zone) stands before `heading` (its task or a section above does) and that
    before `document` (the document is about the zone); then by document and order. Measures for zones inside
    this one count too, unless `sub_zones` is false.
    """
    return respond(ask_zone_coverage(driver, zone, query.make_filter()))
