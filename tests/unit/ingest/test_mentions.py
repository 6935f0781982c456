"""Mentions: what is found in a unit, and which of overlapping readings stays."""

import pytest

from ingest.mentions import find_mentions
from ingest.repair import repair_text
from ingest.working import WorkingUnit
from schemas.entity import EntityKind
from schemas.outline import UnitType
from tests.unit.ingest.names_sample import GAZETTEER, read, surfaces

ZONE, PLATFORM, AGENCY = EntityKind.ZONE, EntityKind.PLATFORM, EntityKind.AGENCY
ORGANIZATION, PROGRAMME, CITED = EntityKind.ORGANIZATION, EntityKind.PROGRAMME, EntityKind.POLICY_DOCUMENT

CASES = (
    # Gazetteer: whole words, no roads, no slogans, no classes.
    (ZONE, "加快滨江区块建设，发展区块链。", ["滨江区块"]),
    (ZONE, "滨江区块链产业", ["滨江"]),
    (ZONE, "扩大连接范围，落户大连。", ["大连"]),
    (ZONE, "成为杭州市域新引擎", ["杭州"]),
    (ZONE, "贯通滨江路，打造“创新滨江”和“滨江板块”。", ["滨江"]),
    (ZONE, "走在全国自贸试验区前列，支持自贸试验区建设。", ["自贸试验区"]),
    (AGENCY, "（杭州海关、海关负责）货物抵达海关监管作业场所", ["杭州海关", "海关"]),
    (AGENCY, "国务院批复", ["国务院"]),
    (ORGANIZATION, "支持华为、浙大建设平台。华为董事长", ["华为", "浙大"]),
    # The longest name stays; outer quotes go.
    (PLATFORM, "建设浙江大学滨江研究院", ["浙江大学滨江研究院"]),
    (PLATFORM, "接入“单一窗口”", ["单一窗口"]),
    (PROGRAMME, "深化“最多跑一次”改革和“放管服”改革", ["“最多跑一次”改革", "“放管服”改革"]),
    # Abbreviations belong to the name.
    (AGENCY, "参与市标准委员会（ISO）活动", ["市标准委员会(ISO)"]),
    (PLATFORM, "建设杭州数字贸易平台（eHub）", ["杭州数字贸易平台(eHub)"]),
    (PLATFORM, "加快eHUB（杭州数字贸易中枢）布局", ["eHUB(杭州数字贸易中枢)"]),
    # Cited documents.
    (CITED, "依据《条例》（国发〔2020〕10号）和《关于〈办法〉的通知》", ["《条例》(国发[2020]10号)", "《关于〈办法〉的通知》"]),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "expected"), CASES)
def test_surfaces(kind: EntityKind, text: str, expected: list[str]) -> None:
    assert surfaces(text, kind) == expected


def test_own_title_is_no_citation_and_its_zone_is_a_mention() -> None:
    text = "滨江区块建设方案\n现将《滨江区块建设方案》印发给你们。参照《滨江区块建设方案》和《办法》。"
    working = repair_text(text)
    units = [WorkingUnit(0, 8, UnitType.TITLE, -1), WorkingUnit(9, len(working.text), UnitType.CONTEXT, -1)]
    mentions = find_mentions(working, units, GAZETTEER)
    found = [(m.unit, working.text[m.start : m.end]) for m in mentions]
    assert found == [(0, "滨江区块"), (1, "滨江区块"), (1, "滨江区块"), (1, "《办法》")]


def test_no_mention_in_glosses_and_only_places_in_tables() -> None:
    text = "杭州市科技局和杭州海关、杭州数据交易所"
    assert read(text, UnitType.GLOSS)[1] == []
    assert surfaces("国务院、杭州", AGENCY, UnitType.TABLE) == []
    assert surfaces(text, PLATFORM, UnitType.TABLE) == ["杭州数据交易所"]


def test_descriptions_count_in_measures_only() -> None:
    text = "建设数字贸易服务平台"
    assert surfaces(text, PLATFORM) == ["数字贸易服务平台"]
    assert surfaces(text, PLATFORM, UnitType.GOAL) == []


def test_mentions_stay_within_a_unit() -> None:
    working = repair_text("杭州片区滨江区块")
    units = [WorkingUnit(1, 4, UnitType.CONTEXT, -1), WorkingUnit(4, 8, UnitType.CONTEXT, -1)]
    assert [(m.start, m.unit) for m in find_mentions(working, units, GAZETTEER)] == [(4, 1)]


def test_rules_are_named() -> None:
    _, mentions = read("杭州市科技局支持滨江区块")
    assert [(m.rule, m.rows) for m in mentions] == [
        ("grammar:agency-organ", ()),
        ("gazetteer:zone-block", ("zone-block",)),
    ]


def test_names_that_the_text_defines_are_found() -> None:
    text = "支持郑州航空港经济综合实验区（以下简称“航空港区”）发展，把航空港区做强（以下简称方案）。"
    assert surfaces(text, ZONE) == ["郑州航空港经济综合实验区", "航空港区", "航空港区"]


@pytest.mark.parametrize(
    "sign", ["（", "、", "“", "《", "各", "平台", "领导小组", "自贸试验区", "杭州", "市"]
)
def test_long_runs_of_one_sign_end(sign: str) -> None:
    text = sign * (30_000 // len(sign))
    assert isinstance(read(text)[1], list)
