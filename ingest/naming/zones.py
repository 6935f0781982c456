"""Canonical names of zones and platforms that the grammar found, as far as their context tells them."""

import re

from ingest.context import Context
from ingest.gazetteer import Row

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
