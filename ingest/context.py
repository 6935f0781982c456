"""What a document is about and which territory it speaks from: the ground on which short names are resolved."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ingest.gazetteer import Gazetteer, Row
from schemas.entity import Entity, EntityKind

# One letter or word for a territory, and the level of the row that it means.
TERRITORY_LEVELS = {
    "省": "province",
    "市": "city",
    "区": "district",
    "县": "district",
    "州": "city",
    "旗": "district",
}
# A national body is meant where nothing nearer is: 发展改革委 in a document of the State Council.
NATIONAL = 7

# Nothing to do with the document.
FAR = 9

REGION = "region"
TOP_LEVELS = ("province", "city", "district")


class Context(NamedTuple):
    """The document, the zones that it is about, and the rows of its province, city and district where it has them."""

    document_id: str
    about: tuple[Entity, ...]
    province: Row | None
    city: Row | None
    district: Row | None
    trade_zone: str = ""  # the free-trade zone of the province

    def territory(self, sign: str) -> Row | None:
        """The row that 省, 市, 区 … means in this document."""
        level = TERRITORY_LEVELS.get(sign)
        if level == "district":
            return self.district
        if level == "city":
            if self.district is not None and self.district.name.endswith("市"):
                return self.district  # a county that is a city: 义乌市
            # Municipalities are provinces that call themselves 市.
            return self.city or (
                self.province if self.province and self.province.name.endswith("市") else None
            )
        return self.province if level == "province" else None

    @property
    def innermost(self) -> Row | None:
        """The smallest territory that is known."""
        return self.district or self.city or self.province


def find_territory(row_ids: Iterable[str], gazetteer: Gazetteer) -> dict[str, Row]:
    """The first row of each level among the rows and what they lie in."""
    found: dict[str, Row] = {}
    for row_id in row_ids:
        for above in (row_id, *gazetteer.ancestors(row_id)):
            row = gazetteer.rows.get(above)
            if row is not None and row.kind is EntityKind.ZONE and row.level in TOP_LEVELS:
                found.setdefault(row.level, row)
    return found


def iter_zone_rows(text: str, gazetteer: Gazetteer) -> Iterator[Row]:
    """Zones of the gazetteer that are named in a title or an issuer's name."""
    for hit in gazetteer.find_names(text):
        for row_id in hit.rows:
            row = gazetteer.rows[row_id]
            if row.kind is EntityKind.ZONE:
                yield row


def keep_innermost(row_ids: Iterable[str], gazetteer: Gazetteer) -> tuple[str, ...]:
    """The rows without those that another one of them lies in."""
    unique = tuple(dict.fromkeys(row_ids))
    outer = {above for row_id in unique for above in gazetteer.ancestors(row_id)}
    inner = tuple(row_id for row_id in unique if row_id not in outer)
    # 深圳市推进粤港澳大湾区建设行动方案 is about Shenzhen, though the region reaches into two other territories.
    return tuple(row_id for row_id in inner if gazetteer.rows[row_id].level != REGION) or inner


def nearness(row: Row, context: Context, gazetteer: Gazetteer) -> int:
    """How near a row lies to what the document is about: 0 is the same zone; 9 has nothing to do with it."""
    about = {entity.id for entity in context.about}
    above = gazetteer.ancestors(row.id)
    if row.id in about:
        return 0
    if about & set(above):
        return 1
    if any(row.id in gazetteer.ancestors(zone) for zone in about):
        return 2
    if row.level == "national":
        return NATIONAL
    if _lies_in_sibling(row, above, context, gazetteer):
        return FAR
    for distance, home in enumerate((context.district, context.city, context.province), start=3):
        if home is not None and (home.id in above or home.id == row.id or home.id in row.overlaps):
            return distance
    return FAR


def _lies_in_sibling(row: Row, above: Iterable[str], context: Context, gazetteer: Gazetteer) -> bool:
    """Whether the row lies in another district, city or province than the document."""
    for level, home in (
        ("district", context.district),
        ("city", context.city),
        ("province", context.province),
    ):
        own = {
            zone
            for zone in (row.id, *above)
            if zone in gazetteer.rows and gazetteer.rows[zone].level == level
        }
        if home is not None and own and home.id not in own:
            return True
    return False


def find_trade_zone(province: Row | None, gazetteer: Gazetteer) -> str:
    """The name of the province's free-trade zone, "" when it has none."""
    if province is None:
        return ""
    place = province.name.rstrip("省市").replace("自治区", "")
    return next((name for name in (f"中国({place})自由贸易试验区",) if gazetteer.names.get(name)), "")
