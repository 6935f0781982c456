"""Which measures cover a zone, and on which grounds."""

from neo4j import Driver

from graph.evidence import Row, Shared, make_evidence, make_shared
from graph.queries import read_records
from graph.ties import make_advances, make_charges
from schemas.coverage import CoverageFilter, ZoneCoverage
from schemas.errors import NotFound
from schemas.fact import Basis

EVERYTHING = CoverageFilter()

# The order of an item's grounds: by basis, then by how the ground's zone lies to the one asked for.
BASIS_RANKS = {basis.value: rank for rank, basis in enumerate(Basis)}
SCOPE_RANKS = {"zone": 0, "sub": 1, "super": 2}


def get_zone_coverage(driver: Driver, zone_id: str, filters: CoverageFilter = EVERYTHING) -> ZoneCoverage:
    """The measures that cover a zone, strongest basis first, then by document and order.

    One round trip; PART_OF is walked as the filter says, OVERLAPS never. Raises NotFound for an unknown zone.
    """
    records = read_records(driver, "read/zone_coverage", {"zone_id": zone_id, **_make_parameters(filters)})
    if not records:
        raise NotFound(zone_id)
    row = dict(records[0])
    shared = make_shared(row["entities"], row["told"] + row["items"])
    reach = {part["id"]: _make_reach(part, shared) for part in row["reach"]}
    places = {place["id"]: place for place in row["places"]}
    items = [_make_item(item, places[item["place_id"]], reach, shared) for item in row["items"]]
    return ZoneCoverage.model_validate(
        {
            "zone": shared.entities[row["zone_id"]],
            "filter": filters,
            "total": sum(row["counts"].values()),
            "counts": row["counts"],
            "sub_zones": [part["path"][0] for part in reach.values() if part["scope"] == "sub"],
            "super_zones": [part["path"][-1] for part in reach.values() if part["scope"] == "super"],
            "overlaps": [shared.entities[overlap_id] for overlap_id in row["overlap_ids"]],
            "items": items,
        }
    )


def _make_parameters(filters: CoverageFilter) -> Row:
    return {
        "bases": [basis.value for basis in filters.bases],
        "document_ids": list(filters.document_ids),
        "sub_zones": filters.sub_zones,
        "super_zones": filters.super_zones,
        "offset": filters.offset,
        "limit": filters.limit,
    }


def _make_reach(part: Row, shared: Shared) -> Row:
    """How a zone that is asked too lies to the zone asked for: the scope and the path of a ground."""
    return {"scope": part["scope"], "path": tuple(shared.entities[zone_id] for zone_id in part["path"])}


def _make_item(item: Row, place: Row, reach: dict[str, Row], shared: Shared) -> Row:
    grounds = _make_grounds(item["grounds"], reach, shared)
    platforms, programmes = make_advances(item["advances"], shared)
    return {
        **{name: item[name] for name in ("id", "text", "start", "end", "targets")},
        **{name: place[name] for name in ("document", "section_path", "task")},
        "basis": grounds[0]["basis"],
        "grounds": grounds,
        "agencies": make_charges(item["agencies"], place["agencies"], shared),
        "platforms": platforms,
        "programmes": programmes,
    }


def _make_grounds(rows: list[Row], reach: dict[str, Row], shared: Shared) -> list[Row]:
    grounds = [
        {
            "basis": row["basis"],
            "zone": shared.entities[row["zone_id"]],
            **reach[row["zone_id"]],
            "evidence": make_evidence(row, shared),
        }
        for row in rows
    ]
    return sorted(grounds, key=_rank_ground)


def _rank_ground(ground: Row) -> tuple[int, int, int, str, int]:
    """The ground of the shorter way first; what is still equal stays in the query's order."""
    zone, path, start = ground["zone"], ground["path"], ground["evidence"]["start"]
    return BASIS_RANKS[ground["basis"]], SCOPE_RANKS[ground["scope"]], len(path), zone.id, start
