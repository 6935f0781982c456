"""Canonical names of agencies that the grammar found: the territory spelt out, the organ in its full name."""

import re

from ingest.context import FAR, Context, nearness
from ingest.gazetteer import Gazetteer, Hit, Row
from ingest.naming.zones import spell_out, zone_name
from schemas.entity import EntityKind

PARTY = "中共"
DISTRICT_NAME = re.compile("[一-龥]{2,8}[区县市旗]")


def government_name(row: Row, gazetteer: Gazetteer) -> str:
    """What a territory's organs bear in their name: 浙江省, 杭州市, 杭州市滨江区, 桐庐县."""
    if row.level != "district" or row.name.endswith(("县", "市", "旗")):
        return row.name
    city = next((gazetteer.rows[p].name for p in row.parents if p in gazetteer.rows), "")
    plain = [name for name in (row.name, *row.aliases, *row.short) if DISTRICT_NAME.fullmatch(name)]
    own = next((name for name in plain if name.startswith(city)), plain[0] if plain else row.name)
    return own if own.startswith(city) else city + own


def nearest_zone(hit: Hit, context: Context, gazetteer: Gazetteer) -> Row | None:
    """The zone that a name means in this document: 南山区 of Shenzhen in a Shenzhen plan, None when none is near."""
    rows = [gazetteer.rows[row] for row in hit.rows or hit.short_rows]
    zones = [(nearness(row, context, gazetteer), row) for row in rows if row.kind is EntityKind.ZONE]
    near = [(distance, row.id, row) for distance, row in zones if hit.rows or distance < FAR]
    return min(near)[2] if near else None


def agency_name(surface: str, context: Context, gazetteer: Gazetteer) -> str:
    """The canonical name of an agency without a row.

    市发改委 → 杭州市发展和改革委员会, 市委 → 中共杭州市委, 浙江省政府 → 浙江省人民政府, a group by the canonical name of the
    zone that opens its name.
    """
    part = re.match(".{2,24}?(?:区块|片区)", surface)
    if part is not None and (zone_part := zone_name(part.group(), context)) != part.group():
        return zone_part + surface[part.end() :]
    bare = spell_out(surface).removeprefix(PARTY)
    hit = next((h for h in gazetteer.find_names(bare) if h.start == 0), None)
    zone = nearest_zone(hit, context, gazetteer) if hit is not None else None
    rest = bare[hit.end :] if hit is not None and zone is not None else bare[1:]
    zone = zone or context.territory(bare[:1])
    if zone is None:
        return bare
    if zone.level not in ("province", "city", "district"):
        return zone.name + rest if rest.startswith(("建设", "工作", "管", "党工委", "领导", "推进")) else bare
    return _organ_name(zone, rest, bare, gazetteer)


def _organ_name(zone: Row, rest: str, bare: str, gazetteer: Gazetteer) -> str:
    place = government_name(zone, gazetteer)
    full = _full_organ(rest, zone, gazetteer)
    if full.startswith("委"):
        return f"{PARTY}{place}{full}"
    if full.startswith("政府"):
        return f"{place}人民{full}"
    spelt_out = bare.startswith((zone.name, place, "省", "市", "区", "县", "州"))
    return f"{place}{full}" if spelt_out or full != rest else bare


def _full_organ(rest: str, zone: Row, gazetteer: Gazetteer) -> str:
    rest = rest.partition("[")[0].partition("(")[0] if rest.endswith((")", "]")) else rest
    return gazetteer.organ_names.get((zone.level, rest)) or gazetteer.organ_names.get(
        (zone.level, rest.removeprefix("政府")), rest
    )
