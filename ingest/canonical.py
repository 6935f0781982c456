"""Canonical names: the fullest form of a name that the grammar found, as far as its context tells it."""

import re

from ingest.context import Context
from ingest.gazetteer import Gazetteer, Row
from schemas.entity import EntityKind

# Short endings of zones, and the official ones: 合肥高新区 is 合肥高新技术产业开发区.
ZONE_ENDINGS = (
    ("经开区", "经济技术开发区"),
    ("综保区", "综合保税区"),
    ("高新区", "高新技术产业开发区"),
    ("跨境电商综试区", "跨境电子商务综合试验区"),
    ("自创区", "自主创新示范区"),
)
SCHOOLS = (("浙大", "浙江大学"), ("北航", "北京航空航天大学"), ("北大", "北京大学"), ("中科院", "中国科学院"), ("西电", "西安电子科技大学"))

# 中国(浙江)自由贸易试验区杭州片区滨江区块 and all that is left out of it: 浙江自贸试验区杭州片区滨江区块, 滨江区块.
TRADE_ZONE = re.compile(
    "^(?:(?:中国\\((?P<full>[一-龥]{2,4})\\)|(?P<short>[一-龥]{2,3})?)(?:自由贸易试验区|自贸试验区|自贸区))?"
    "(?P<area>[一-龥]{2,8}?(?:新区|港)?片区)?(?P<block>[一-龥]{2,8}区块)?$"
)
PARTY = "中共"


def zone_name(surface: str, context: Context) -> str:
    """The canonical name of a zone without a gazetteer row."""
    match = TRADE_ZONE.match(surface)
    if match is not None and any(match.groups()):
        return _trade_zone_name(surface, match, context)
    for short, full in ZONE_ENDINGS:
        if surface.endswith(short) and not surface.endswith(full) and len(surface) > len(short):
            return surface[: -len(short)] + full
    return surface


def _trade_zone_name(surface: str, match: re.Match[str], context: Context) -> str:
    """中国(省)自由贸易试验区 + 片区 + 区块, as far as the surface and the document's own zone give them."""
    home = next((e.name for e in context.about if "自由贸易试验区" in e.name), "")
    area, block = match["area"] or "", match["block"] or ""
    place = match["full"] or match["short"]
    if not place and not home:
        return surface
    trunk = f"中国({place})自由贸易试验区" if place else home.partition("自由贸易试验区")[0] + "自由贸易试验区"
    if block and not area:
        known = re.match(re.escape(trunk) + "([一-龥]{2,8}片区)", home)
        area = known[1] if known else ""
    return trunk + area + block


def platform_name(surface: str) -> str:
    """The canonical name of a platform without a row: a university's short name is spelt out."""
    for short, full in SCHOOLS:
        if surface.startswith(short):
            return full + surface[len(short) :]
    return surface


def government_name(row: Row, gazetteer: Gazetteer) -> str:
    """What a territory's organs bear in their name: 浙江省, 杭州市, 杭州市滨江区."""
    if row.level != "district":
        return row.name
    plain = [name for name in (row.name, *row.aliases) if re.fullmatch("[一-龥]{2,8}[区县市旗]", name)]
    city = next((gazetteer.rows[p].name for p in row.parents if p in gazetteer.rows), "")
    own = min(plain, key=len) if plain else row.name
    return own if own.startswith(city) else city + own


def agency_name(surface: str, context: Context, gazetteer: Gazetteer) -> str:
    """The canonical name of an agency without a row.

    市发改委 → 杭州市发展和改革委员会, 市委 → 中共杭州市委, 浙江省政府 → 浙江省人民政府, a group by the canonical name of the
    zone that opens its name.
    """
    bare = surface.removeprefix(PARTY)
    hit = next((h for h in gazetteer.find_names(bare) if h.start == 0 and (h.rows or h.short_rows)), None)
    zone = None
    if hit is not None and hit.rows and gazetteer.rows[hit.rows[0]].kind is EntityKind.ZONE:
        zone = gazetteer.rows[hit.rows[0]]
        rest = bare[hit.end :]
    else:
        zone, rest = context.territory(bare[:1]), bare[1:]
    if zone is None:
        return _trade_zone_group(bare, context)
    if zone.level not in ("province", "city", "district"):
        return zone.name + rest if rest.startswith(("建设", "工作", "管", "党工委", "领导", "推进")) else bare
    return _organ_name(zone, rest, bare, gazetteer)


def _trade_zone_group(surface: str, context: Context) -> str:
    match = re.match(".*?区块", surface)
    if match is None:
        return surface
    return zone_name(match.group(), context) + surface[match.end() :]


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
