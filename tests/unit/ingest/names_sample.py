"""A gazetteer of a few rows, and mentions of a text as pairs of surface and kind: for tests of names."""

from ingest.context import Context
from ingest.entities import make_context, resolve_mentions
from ingest.gazetteer import Gazetteer, Organ, Row
from ingest.mentions import find_mentions
from ingest.repair import repair_text
from ingest.working import ResolvedMention, WorkingMention, WorkingText, WorkingUnit
from schemas.entity import EntityKind
from schemas.outline import UnitType

ZHEJIANG, HANGZHOU, HENAN, ZHENGZHOU = "zone-zhejiang", "zone-hangzhou", "zone-henan", "zone-zhengzhou"
XIAOSHAN, BINJIANG, AREA = "zone-xiaoshan", "zone-binjiang", "zone-hangzhou-area"

# id, name, aliases, short, not, kind, level, parents
ROWS = (
    (ZHEJIANG, "浙江省", "浙江", "", "", "Zone", "province", ""),
    (HANGZHOU, "杭州市", "杭州", "", "杭州湾", "Zone", "city", ZHEJIANG),
    (XIAOSHAN, "萧山区", "萧山", "", "", "Zone", "district", HANGZHOU),
    (BINJIANG, "杭州高新区(滨江)", "滨江区|滨江|高新区(滨江)", "高新区", "", "Zone", "district", HANGZHOU),
    ("zone-yiwu", "义乌市", "义乌", "", "", "Zone", "district", "zone-jinhua"),
    ("zone-jinhua", "金华市", "金华", "", "", "Zone", "city", ZHEJIANG),
    (HENAN, "河南省", "河南", "", "", "Zone", "province", ""),
    (ZHENGZHOU, "郑州市", "郑州", "", "", "Zone", "city", HENAN),
    ("zone-dalian", "大连市", "大连", "", "", "Zone", "city", ""),
    ("zone-ftz-zhejiang", "中国(浙江)自由贸易试验区", "浙江自贸试验区", "自贸试验区|自贸区", "", "Zone", "functional", ZHEJIANG),
    ("zone-ftz-henan", "中国(河南)自由贸易试验区", "河南自贸试验区", "自贸试验区|自贸区", "", "Zone", "functional", HENAN),
    (AREA, "中国(浙江)自由贸易试验区杭州片区", "杭州片区", "自贸试验区", "", "Zone", "functional", f"zone-ftz-zhejiang|{HANGZHOU}"),
    ("zone-block", "中国(浙江)自由贸易试验区杭州片区滨江区块", "滨江区块|自贸试验区滨江区块", "自贸试验区|自贸区", "滨江区块链", "Zone", "functional", f"{AREA}|{BINJIANG}"),
    ("zone-bonded-1", "杭州综合保税区", "", "综合保税区", "", "Zone", "functional", HANGZHOU),
    ("zone-bonded-2", "义乌综合保税区", "", "综合保税区", "", "Zone", "functional", "zone-yiwu"),
    ("zone-bonded-3", "金义综合保税区", "", "综合保税区", "", "Zone", "functional", "zone-yiwu"),
    ("zone-delta", "长三角", "", "", "", "Zone", "region", ""),
    ("zone-park-henan", "郑州开发区", "", "开发区", "", "Zone", "functional", ZHENGZHOU),
    ("platform-window", "国际贸易“单一窗口”", "单一窗口", "", "", "Platform", "", ""),
    ("agency-customs", "杭州海关", "", "海关", "", "Agency", "functional", HANGZHOU),
    ("agency-council", "国务院", "", "", "", "Agency", "national", ""),
    ("agency-ndrc", "国家发展和改革委员会", "国家发展改革委", "发展改革委", "", "Agency", "national", ""),
    ("org-zju", "浙江大学", "浙大", "", "", "Organization", "", ""),
    ("org-huawei", "华为", "", "", "", "Organization", "", ""),
    ("programme-visit", "最多跑一次", "“最多跑一次”改革", "", "", "Programme", "", ""),
    ("programme-relief", "“放管服”改革", "", "", "", "Programme", "", ""),
)  # fmt: skip

ORGANS = (
    Organ("organ-drc", "发展和改革委员会", ("发改委", "发展改革委"), ("province", "city")),
    Organ("organ-drb", "发展和改革局", ("发改局",), ("district",)),
    Organ("organ-science", "科学技术局", ("科技局",), ("city", "district")),
    Organ("organ-talent", "委人才办", ("委人才办",), ("city",)),
)


def make_row(*cells: str) -> Row:
    """A row from its id, name, aliases, short names, names to be kept apart, kind, level and parents."""
    row_id, name, aliases, short, not_names, kind, level, parents = cells
    return Row(
        row_id,
        name,
        "",
        split(aliases),
        split(short),
        split(not_names),
        EntityKind(kind),
        level,
        split(parents),
        (),
        ("test",),
    )


def split(cell: str) -> tuple[str, ...]:
    """The parts of a cell."""
    return tuple(part for part in cell.split("|") if part)


GAZETTEER = Gazetteer({row[0]: make_row(*row) for row in ROWS}, ORGANS, ("数智",))


def read(text: str, unit_type: UnitType = UnitType.MEASURE) -> tuple[WorkingText, list[WorkingMention]]:
    """The working text, and the mentions in it, the whole text taken as one unit."""
    working = repair_text(text)
    units = [WorkingUnit(0, len(working.text), unit_type, -1)]
    return working, find_mentions(working, units, GAZETTEER)


def surfaces(text: str, kind: EntityKind, unit_type: UnitType = UnitType.MEASURE) -> list[str]:
    """The surfaces of the mentions of a kind."""
    working, mentions = read(text, unit_type)
    return [working.text[m.start : m.end] for m in mentions if m.kind is kind]


def context(title: str = "", issuer: str = "", about: str = "") -> Context:
    """The context of a document with that title, issuer, hint."""
    return make_context(
        GAZETTEER, "doc", title=title, issuers=[issuer] if issuer else [], about=[about] if about else []
    )


def resolve(text: str, home: Context) -> list[ResolvedMention]:
    """The resolved mentions of a text in a document of that context."""
    working, mentions = read(text)
    return resolve_mentions(mentions, working, home, GAZETTEER)


def names(text: str, home: Context) -> list[str]:
    """The canonical names of the mentions of a text."""
    return [mention.entity.name for mention in resolve(text, home)]
