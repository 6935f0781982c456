"""Entities: short names by the document's context, canonical names, ids that hold or part documents."""

import pytest

from ingest.context import Context, nearness
from ingest.naming.ids import make_named
from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import GAZETTEER, context, names, resolve

BLOCK = "中国(浙江)自由贸易试验区杭州片区滨江区块"
BINJIANG_PLAN = context(title=f"{BLOCK}建设方案")
HANGZHOU_PLAN = context(issuer="杭州市人民政府")
BINJIANG_DISTRICT = context(about="zone-binjiang")
ZHENGZHOU_PLAN = context(title="中国(河南)自由贸易试验区郑州片区实施方案")
COUNCIL = context(issuer="国务院")

CASES: tuple[tuple[Context, str, list[str]], ...] = (
    # Free-trade zones.
    (BINJIANG_PLAN, "整合自贸试验区资源", [BLOCK]),
    (BINJIANG_PLAN, "率先复制推广自贸试验区试点经验", ["中国(浙江)自由贸易试验区"]),
    (HANGZHOU_PLAN, "支持自贸试验区发展", ["中国(浙江)自由贸易试验区杭州片区"]),
    (BINJIANG_DISTRICT, "支持自贸试验区发展", ["中国(浙江)自由贸易试验区杭州片区"]),
    (COUNCIL, "支持自贸试验区发展", ["自贸试验区"]),
    (ZHENGZHOU_PLAN, "支持自贸试验区发展", ["中国(河南)自由贸易试验区郑州片区"]),
    (ZHENGZHOU_PLAN, "支持郑州片区和自贸试验区郑州片区金水区块", ["中国(河南)自由贸易试验区郑州片区", "中国(河南)自由贸易试验区郑州片区金水区块"]),
    (HANGZHOU_PLAN, "浙江自贸试验区杭州片区萧山区块发展", ["中国(浙江)自由贸易试验区杭州片区萧山区块"]),
    (HANGZHOU_PLAN, "自贸试验区联动创新区临空片区", ["杭州联动创新区临空片区"]),
    # Short names of zones.
    (BINJIANG_PLAN, "面向高新区发展", ["杭州高新区(滨江)"]),
    (HANGZHOU_PLAN, "进入综合保税区", ["杭州综合保税区"]),
    (context(about="zone-yiwu"), "进入综合保税区", ["综合保税区"]),
    (HANGZHOU_PLAN, "加快杭州空港综合保税区和郑州综保区建设", ["杭州空港综合保税区", "郑州综合保税区"]),
    (HANGZHOU_PLAN, "整合开发区资源", []),
    (HANGZHOU_PLAN, "支持合作的合肥经开区、郑州经开区、郑州跨境电商综试区", ["合肥经济技术开发区", "郑州经济技术开发区", "中国(郑州)跨境电子商务综合试验区"]),
    (BINJIANG_DISTRICT, "依托辐射带动区、联动创新区", ["滨江辐射带动区", "杭州联动创新区"]),
    (HANGZHOU_PLAN, "建设杭州临空经济示范区，在临空经济示范区布局", ["杭州临空经济示范区", "杭州临空经济示范区"]),
    # Agencies.
    (HANGZHOU_PLAN, "市发改委、省发改委、市委、市政府负责", ["杭州市发展和改革委员会", "浙江省发展和改革委员会", "中共杭州市委", "杭州市人民政府"]),
    (HANGZHOU_PLAN, "市委人才办、中共杭州市委、浙江省政府", ["中共杭州市委人才办", "中共杭州市委", "浙江省人民政府"]),
    (BINJIANG_DISTRICT, "区发改局、区政府、市科技局", ["杭州市滨江区发展和改革局", "杭州市滨江区人民政府", "杭州市科学技术局"]),
    (context(about="zone-yiwu"), "市科技局、市发改局", ["义乌市科学技术局", "义乌市发展和改革局"]),
    (COUNCIL, "（发展改革委、海关总署负责）", ["国家发展和改革委员会"]),
    (COUNCIL, "市科技局负责", ["市科技局"]),
    (BINJIANG_PLAN, "成立滨江区块工作领导小组，领导小组办公室设在区科技局。", [f"{BLOCK}工作领导小组", f"{BLOCK}工作领导小组办公室", "杭州市滨江区科学技术局"]),
    (HANGZHOU_PLAN, "区级各部门和市商务局", ["区级各部门", "杭州市商务局"]),
    # Definitions, documents, platforms.
    (HANGZHOU_PLAN, "建设杭州国际数据交易中心（以下简称交易中心），做强交易中心。", ["杭州国际数据交易中心"] * 3),
    (HANGZHOU_PLAN, "依据《办法》（国发〔2020〕10号）", ["《办法》"]),
    (HANGZHOU_PLAN, "建设浙大滨江研究院和eHub（杭州数字贸易中枢）", ["浙江大学滨江研究院", "杭州数字贸易中枢(eHub)"]),
    (HANGZHOU_PLAN, "支持华为和国务院", ["华为", "国务院"]),
    (HANGZHOU_PLAN, "实施“凤凰”行动", ["“凤凰”行动"]),
)  # fmt: skip


@pytest.mark.parametrize(("home", "text", "expected"), CASES)
def test_canonical_names(home: Context, text: str, expected: list[str]) -> None:
    assert names(text, home) == expected


def test_about_is_the_innermost_zone_of_the_title() -> None:
    assert [zone.name for zone in BINJIANG_PLAN.about] == [BLOCK]
    assert (BINJIANG_PLAN.district or BINJIANG_PLAN.city) is not None
    assert [zone.id for zone in context(title="浙江省杭州市开放意见").about] == ["zone-hangzhou"]


def test_about_falls_back_to_the_issuer_and_is_overruled_by_hints() -> None:
    assert [zone.id for zone in HANGZHOU_PLAN.about] == ["zone-hangzhou"]
    assert [zone.id for zone in context(title="杭州市意见", about="萧山区").about] == ["zone-xiaoshan"]
    assert [zone.name for zone in context(about="白马湖小镇").about] == ["白马湖小镇"]
    assert context().about == ()


def test_regions_give_way_to_territories() -> None:
    assert [zone.id for zone in context(title="杭州市推进长三角一体化方案").about] == ["zone-hangzhou"]
    assert [zone.id for zone in context(title="推进长三角一体化方案").about] == ["zone-delta"]


def test_territories_of_the_title() -> None:
    home = BINJIANG_DISTRICT
    assert [home.territory(sign) for sign in "省市区"] == [home.province, home.city, home.district]
    assert home.territory("国") is None


def test_nearness_grows_with_distance() -> None:
    order = [
        nearness(GAZETTEER.rows[row], BINJIANG_DISTRICT, GAZETTEER)
        for row in (
            "zone-binjiang",
            "zone-block",
            "zone-hangzhou",
            "zone-bonded-1",
            "zone-xiaoshan",
            "agency-ndrc",
        )
    ]
    assert order == [0, 1, 2, 4, 9, 7]


def test_descriptions_belong_to_their_document() -> None:
    first, second = (
        resolve("建设数字贸易服务平台", context(issuer="杭州市人民政府")._replace(document_id=document))[
            0
        ].entity
        for document in ("a", "b")
    )
    assert (first.tier, first.status, first.document_id) == (2, "planned", "a")
    assert first.id != second.id


def test_names_without_a_place_belong_to_their_territory() -> None:
    kind = EntityKind.ZONE
    here, there = HANGZHOU_PLAN, ZHENGZHOU_PLAN
    assert (
        make_named(kind, "互联网小镇", here, GAZETTEER).id
        != make_named(kind, "互联网小镇", there, GAZETTEER).id
    )
    assert (
        make_named(kind, "杭州大湾小镇", here, GAZETTEER).id
        == make_named(kind, "杭州大湾小镇", there, GAZETTEER).id
    )


def test_every_mention_keeps_its_place_and_rule() -> None:
    mention = resolve("支持滨江区块", HANGZHOU_PLAN)[0]
    assert (mention.start, mention.end, mention.unit, mention.rule) == (2, 6, 0, "gazetteer:zone-block")
