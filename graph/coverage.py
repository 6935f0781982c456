"""Which measures cover a zone, and on which grounds."""

from neo4j import Driver

from graph.evidence import Row, Texts, add_surfaces, make_texts
from graph.queries import read_records
from graph.ties import make_advances, make_charges
from schemas.coverage import BasisCounts, CoverageFilter, ZoneCoverage
from schemas.errors import NotFound

EVERYTHING = CoverageFilter()


def get_zone_coverage(driver: Driver, zone_id: str, filters: CoverageFilter = EVERYTHING) -> ZoneCoverage:
    """The measures that cover a zone, strongest basis first, then by document and order.

    One round trip. PART_OF is walked as the filter says, OVERLAPS never. Raises NotFound when no zone has the id.
    """
    records = read_records(driver, "read/zone_coverage", {"zone_id": zone_id, **_make_parameters(filters)})
    if not records:
        raise NotFound(zone_id)
    row = dict(records[0])
    texts = make_texts(row.pop("told") + row["items"])
    items = [_make_item(item, texts) for item in row.pop("items")]
    counts = BasisCounts.model_validate(row.pop("counts"))
    total = counts.mention + counts.heading + counts.document
    answer = {**row, "filter": filters, "items": items, "counts": counts, "total": total}
    return ZoneCoverage.model_validate(answer)


def _make_parameters(filters: CoverageFilter) -> Row:
    return {
        "bases": [basis.value for basis in filters.bases],
        "document_ids": list(filters.document_ids),
        "sub_zones": filters.sub_zones,
        "super_zones": filters.super_zones,
        "offset": filters.offset,
        "limit": filters.limit,
    }


def _make_item(item: Row, texts: Texts) -> Row:
    platforms, programmes = make_advances(item.pop("advances"))
    agencies = make_charges(item["agencies"])
    for rows in (item["grounds"], agencies, platforms, programmes):
        add_surfaces(rows, texts)
    return {**item, "agencies": agencies, "platforms": platforms, "programmes": programmes}
