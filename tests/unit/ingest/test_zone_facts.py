"""Areas of zones, and what lies in what."""

import re
from array import array
from pathlib import Path

from ingest.gazetteer import Gazetteer, Row, load_gazetteer
from ingest.working import ResolvedMention, WorkingText, WorkingUnit
from ingest.zone_facts import find_zone_facts
from schemas.entity import Entity, EntityKind
from schemas.outline import UnitType

FTZ = "中国(浙江)自由贸易试验区"
BLOCK = f"{FTZ}杭州片区滨江区块"
CANONICAL = {
    "滨江区块": BLOCK,
    "杭州片区": f"{FTZ}杭州片区",
    "自贸试验区杭州片区滨江区块": BLOCK,
    "自贸试验区": FTZ,
}
# {name} is a zone, <name> a platform.
MARKED = re.compile(r"\{(?P<zone>[^{}]+)\}|<(?P<platform>[^<>]+)>")


def entity(surface: str, kind: EntityKind) -> Entity:
    name = CANONICAL.get(surface, surface)
    level = {"长三角": "region", "浙江省": "province"}.get(name, "functional")
    return Entity(f"id:{name}", kind, name, "", (), 1, level, "", "")


def read(*lines: tuple[UnitType, str], gazetteer: Gazetteer | None = None) -> list[tuple[str, str, str]]:
    """(kind, zone or part, area or whole) of lines with marked names, all under one section."""
    text, units, mentions = "", [], []
    for index, (kind, line) in enumerate(lines):
        start, position = len(text), 0
        for match in MARKED.finditer(line):
            text += line[position : match.start()]
            name = match["zone"] or match["platform"]
            of = EntityKind.ZONE if match["zone"] else EntityKind.PLATFORM
            mentions.append(ResolvedMention(len(text), len(text) + len(name), index, entity(name, of), ""))
            text += name
            position = match.end()
        text += line[position:]
        units.append(WorkingUnit(start, len(text), kind, 0))
        text += "\n"
    working = WorkingText(text, text, array("l", range(len(text) + 1)))
    found = find_zone_facts(working, units, mentions, gazetteer=gazetteer)
    return [(fact.kind, fact.entity.name, fact.whole.name if fact.whole else fact.value) for fact in found]


def context(line: str) -> list[tuple[str, str, str]]:
    return read((UnitType.CONTEXT, line))


def test_area_and_what_it_covers() -> None:
    line = "{自贸试验区杭州片区滨江区块}的实施范围11.32平方公里,四至范围为:江南大道以南,主要覆盖{物联网小镇}、<金融中心>。"
    assert context(line) == [
        ("area", BLOCK, "11.32平方公里"),
        ("part_of", "物联网小镇", BLOCK),
        ("located_in", "金融中心", BLOCK),
    ]


def test_a_part_of_a_zone_overlaps() -> None:
    assert context("{临空片区}实施范围为24.18平方公里,主要涉及{示范区}机场周边区域和{开发区}。") == [
        ("area", "临空片区", "24.18平方公里"),
        ("overlaps", "示范区", "临空片区"),
        ("overlaps", "开发区", "临空片区"),
    ]
    assert context("{走廊}覆盖{西湖区}、{临安区}部分区域") == [
        ("overlaps", "西湖区", "走廊"),
        ("overlaps", "临安区", "走廊"),
    ]


def test_the_subject_may_stand_in_the_heading() -> None:
    heading = (UnitType.HEADING, "(三){辐射带动区}")
    assert read(heading, (UnitType.CONTEXT, "作为{自贸试验区}功能拓展的区域,范围包括{萧山区}全域。")) == [
        ("part_of", "萧山区", "辐射带动区")
    ]
    assert read(heading, (UnitType.MEASURE, "依托产业集群,重点辐射{开发区}、{世纪城}四大平台。")) == [
        ("part_of", "开发区", "辐射带动区"),
        ("part_of", "世纪城", "辐射带动区"),
    ]
    assert read(heading, (UnitType.CONTEXT, "规划面积10平方公里。")) == [("area", "辐射带动区", "10平方公里")]
    assert context("规划面积10平方公里。") == []


def test_areas_right_behind_names_and_lists_in_brackets() -> None:
    line = "{试验区}实施范围119平方公里,涵盖三个片区:{甲片区}73平方公里(含{保税区}0.89平方公里),{乙片区}19.94平方公里。"
    assert context(line) == [
        ("area", "试验区", "119平方公里"),
        ("part_of", "甲片区", "试验区"),
        ("area", "甲片区", "73平方公里"),
        ("part_of", "保税区", "甲片区"),
        ("area", "保税区", "0.89平方公里"),
        ("part_of", "乙片区", "试验区"),
        ("area", "乙片区", "19.94平方公里"),
    ]


def test_what_is_no_extent() -> None:
    assert context("{新区}建筑面积10万平方公里") == []
    assert context("{新区}面积873平方公里,其中先行启动区面积119.5平方公里") == [
        ("area", "新区", "873平方公里")
    ]
    assert read((UnitType.MEASURE, "{新区}建设覆盖{长三角}的网络")) == []
    assert context("{新区}主要覆盖{长三角}") == []
    assert context("{新区}包含多项改革,{小镇}除外") == []
    assert context("{新区}主要覆盖区域内的重要产业以及{小镇}") == []
    assert read((UnitType.TABLE, "{新区}面积5平方公里"), (UnitType.MEASURE, "推进改革")) == []


def test_sites() -> None:
    assert context("<之江实验室>位于{余杭区}") == [("located_in", "之江实验室", "余杭区")]
    assert context("{小镇}位于{余杭区}") == [("part_of", "小镇", "余杭区")]
    assert context("<之江实验室>支持{余杭区}") == []


def test_a_name_that_holds_its_whole() -> None:
    assert read((UnitType.MEASURE, "建设{自贸试验区杭州片区滨江区块},联动{杭州片区}和{自贸试验区}")) == [
        ("part_of", BLOCK, f"{FTZ}杭州片区"),
        ("part_of", f"{FTZ}杭州片区", FTZ),
    ]
    assert read((UnitType.MEASURE, "建设{滨江区块},联动{杭州片区}")) == []
    assert read((UnitType.MEASURE, "建设{长三角}、{长三角示范带}")) == []


def test_a_whole_that_only_the_gazetteer_knows() -> None:
    whole = Row("w", "杭州联动创新区", "", (), (), (), EntityKind.ZONE, "functional", (), (), ())
    row_id = "id:杭州联动创新区滨江片区"
    part = Row(
        row_id, "杭州联动创新区滨江片区", "", (), (), (), EntityKind.ZONE, "functional", ("w", "?"), (), ()
    )
    gazetteer = Gazetteer({"w": whole, row_id: part}, (), ())
    line = (UnitType.MEASURE, "建设{杭州联动创新区滨江片区}")
    assert read(line, gazetteer=gazetteer) == [("part_of", "杭州联动创新区滨江片区", "杭州联动创新区")]
    assert read(line) == []


def test_a_fact_is_told_once_and_nothing_lies_in_itself() -> None:
    assert context("{新区}面积5平方公里,{新区}面积5平方公里") == [("area", "新区", "5平方公里")]
    assert context("{新区}位于{新区}") == []


def test_an_empty_gazetteer_will_do(tmp_path: Path) -> None:
    line = (UnitType.CONTEXT, "{新区}面积5平方公里")
    assert read(line, gazetteer=load_gazetteer(tmp_path)) == [("area", "新区", "5平方公里")]
