"""Canonical names: the fullest form of a name that the grammar found, as far as its context tells it."""

import re

from ingest.context import FAR, Context, nearness
from ingest.gazetteer import Gazetteer, Hit, Row
from schemas.entity import EntityKind

# Short endings of zones, and the official ones: 合肥高新区 is 合肥高新技术产业开发区.
ZONE_ENDINGS = (
    ("经开区", "经济技术开发区"),
    ("综保区", "综合保税区"),
    ("高新区", "高新技术产业开发区"),
    ("自创区", "自主创新示范区"),
)
CROSS_BORDER = re.compile(
    "^(?:中国\\()?(?P<place>[一-龥]{2,5})\\)?(?:跨境电商|跨境电子商务)(?:综试区|综合试验区|试验区)$"
)
SCHOOLS = (
    ("浙大", "浙江大学"),
    ("北航", "北京航空航天大学"),
    ("北大", "北京大学"),
    ("中科院", "中国科学院"),
    ("西电", "西安电子科技大学"),
)
ABBREVIATED = re.compile("^(?P<short>[A-Za-z][A-Za-z0-9-]*)\\((?P<full>[一-龥]+)\\)$")

# 中国(浙江)自由贸易试验区杭州片区滨江区块 and all that is left out of it: 浙江自贸试验区杭州片区滨江区块, 滨江区块.
TRADE_ZONE = re.compile(
    "^(?P<trunk>(?:中国\\((?P<full>[一-龥]{2,4})\\)|(?P<short>[一-龥]{2,3})?)(?:自由贸易试验区|自贸试验区|自贸区))?"
    "(?P<area>[一-龥]{2,12}?片区)?(?P<block>[一-龥]{2,8}区块)?$"
)
TRADE_ZONE_WORD = "自由贸易试验区"
LINKED = "联动创新区"
PARTY = "中共"


def zone_name(surface: str, context: Context) -> str:
    """The canonical name of a zone without a gazetteer row."""
    match = TRADE_ZONE.match(surface)
    if match is not None and any(match.groups()):
        return _trade_zone_name(surface, match, context)
    border = CROSS_BORDER.match(surface)
    if border is not None:
        return f"中国({border['place']})跨境电子商务综合试验区"
    for short, full in ZONE_ENDINGS:
        if surface.endswith(short) and not surface.endswith(full) and len(surface) > len(short):
            return surface[: -len(short)] + full
    return surface


def _trade_zone_name(surface: str, match: re.Match[str], context: Context) -> str:
    """中国(省)自由贸易试验区 + 片区 + 区块, as far as the surface, the document's own zone and its province give them."""
    area, block = match["area"] or "", match["block"] or ""
    if LINKED in area:
        place = short_place(context.city)
        return area if area.startswith(place) else place + area
    home = next((zone.name for zone in context.about if TRADE_ZONE_WORD in zone.name), "")
    place = match["full"] or match["short"]
    if place:
        trunk = f"中国({place}){TRADE_ZONE_WORD}"
    else:
        trunk = home.partition(TRADE_ZONE_WORD)[0] + TRADE_ZONE_WORD if home else context.trade_zone
    if not trunk or not (match["trunk"] or home) or (area and not match["trunk"] and area not in home):
        return surface
    if block and not area:
        known = re.match(re.escape(trunk) + "([一-龥]{2,8}?片区)", home)
        area = known[1] if known else ""
    return trunk + area + block


def short_place(row: Row | None) -> str:
    """杭州 of 杭州市, 滨江 of 杭州高新区(滨江); "" without a row."""
    if row is None:
        return ""
    plain = [name[:-1] for name in (row.name, *row.aliases) if re.fullmatch("[一-龥]{2,5}[省市区县]", name)]
    return min(plain, key=len) if plain else row.name


def definite_name(surface: str, context: Context) -> str:
    """A zone named by its head alone: 辐射带动区 of a district's plan is 滨江辐射带动区."""
    return short_place(context.city if surface == LINKED else context.innermost) + surface


def spell_out(surface: str) -> str:
    """The name before its abbreviation: eHUB(数字贸易中枢) → 数字贸易中枢(eHUB)."""
    match = ABBREVIATED.match(surface)
    return f"{match['full']}({match['short']})" if match else surface


def platform_name(surface: str) -> str:
    """The canonical name of a platform without a row: a university's short name is spelt out."""
    surface = spell_out(surface)
    for short, full in SCHOOLS:
        if surface.startswith(short):
            return full + surface[len(short) :]
    return surface


def government_name(row: Row, gazetteer: Gazetteer) -> str:
    """What a territory's organs bear in their name: 浙江省, 杭州市, 杭州市滨江区."""
    if row.level != "district" or row.name.endswith(("县", "市", "旗")):
        return row.name
    plain = [
        name for name in (row.name, *row.short, *row.aliases) if re.fullmatch("[一-龥]{2,8}[区县市旗]", name)
    ]
    city = next((gazetteer.rows[p].name for p in row.parents if p in gazetteer.rows), "")
    own = min(plain, key=len) if plain else row.name
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
