"""Indicator tables: flattened ones, a cell a line, and those that came row by row."""

from array import array

import pytest

from ingest.figures.table_cells import classify, read_value
from ingest.figures.table_rows import clean_name
from ingest.figures.tables import find_table_targets
from ingest.working import Part, WorkingSection, WorkingText, WorkingUnit
from schemas.outline import UnitType

Row = tuple[str, str, str, str, str, str]


def cut(cells: str) -> list[str]:
    return cells.split()


def read(
    caption: str, cells: list[str], *, part: Part = Part.ACTIONS, own_year: str = "", section: int = 0
) -> list[Row]:
    """(indicator, year, comparator and value, unit, baseline, its year) of a table of these cells."""
    stored = "\n".join([caption, *cells])
    units, position = [], 0
    for index, line in enumerate([caption, *cells]):
        kind = UnitType.TABLE if index else UnitType.HEADING
        units.append(WorkingUnit(position, position + len(line), kind, section))
        position += len(line) + 1
    working = WorkingText(stored, stored.replace("\t", " "), array("l", range(len(stored) + 1)))
    sections = [WorkingSection(-1, 1, "", 0, len(caption), 0, len(caption), len(stored), part, "table")]
    found = find_table_targets(working, units, sections, own_year=own_year)
    for target in found:
        assert units[target.unit].start <= target.start < target.end <= units[target.unit].end
    return [
        (t.indicator, t.year, t.comparator.value + t.value, t.value_unit, t.baseline, t.baseline_year)
        for t in found
    ]


def test_unit_in_the_name_and_on_a_second_line() -> None:
    cells = "主要指标 2019年 2022年 2025年 综合指标 GDP(万亿元) 0.159 0.208 0.260 利用外资(亿美元) (市对外公布数) 2.2 2.4 2.7"
    assert read("指标体系(预期性)", [*cut(cells), "固定资产投资", "(万亿元)", "1", "2", "3"]) == [
        ("GDP", "2022", "=0.208", "万亿元", "0.159", "2019"),
        ("GDP", "2025", "=0.260", "万亿元", "0.159", "2019"),
        ("利用外资", "2022", "=2.4", "亿美元", "2.2", "2019"),
        ("利用外资", "2025", "=2.7", "亿美元", "2.2", "2019"),
        ("固定资产投资", "2022", "=2", "万亿元", "1", "2019"),
        ("固定资产投资", "2025", "=3", "万亿元", "1", "2019"),
    ]


def test_broken_heads_groups_with_counts_and_a_repeated_head() -> None:
    head = cut("一级 指标 二级指标 单位 2020年 实际值 2025年 目标值 属性 序号 指标名称")
    first = cut("综合 实力 4 1 GDP* 亿元 1745.7 2600 预期性 2 新引进人才** 33000 38000 预期性")
    second = cut("国际 滨江 12 3 失业率* % 2.53 <=3.5 预期性 4 参保率 % 99.38 保持在99 以上 约束性")
    third = cut("5 覆盖率 % - >90 约束性 6 优良率 % 90.3 下达指标 约束性 7 达标率 % / 96 约束性")
    assert read("表2 “十四五”时期主要指标", [*head, *first, *head, *second, *third]) == [
        ("GDP", "2025", "=2600", "亿元", "1745.7", "2020"),
        ("新引进人才", "2025", "=38000", "", "33000", "2020"),
        ("失业率", "2025", "<=3.5", "%", "2.53", "2020"),
        ("参保率", "2025", ">=99", "%", "99.38", "2020"),
        ("覆盖率", "2025", ">90", "%", "", ""),
        ("达标率", "2025", "=96", "%", "", ""),
    ]


def test_growth_columns() -> None:
    cells = "类别 指标名称 单位 2020年 2025年 年均增长(%) 指标属性 经济 GDP 亿元 5320 7500 7左右 预期性"
    rest = "城镇化率 % 63.2 68 [4.8] 预期性 劳动生产率 万元/人 16.5 20 >GDP增速 预期性 经费增长 % — — 10以上 预期性"
    assert read("主要指标", cut(cells + " " + rest)) == [
        ("GDP", "2025", "=7500", "亿元", "5320", "2020"),
        ("GDP年均增长", "2025", "=7", "%", "", ""),
        ("城镇化率", "2025", "=68", "%", "63.2", "2020"),
        ("城镇化率累计", "2025", "=4.8", "%", "", ""),
        ("劳动生产率", "2025", "=20", "万元/人", "16.5", "2020"),
        ("经费增长", "2025", ">=10", "%", "", ""),
    ]


def test_missing_cells() -> None:
    assert read("指标", cut("序号 指标 单位 2020年 2025年 1 甲指数 5 2 乙指数 % 7")) == [
        ("甲指数", "2025", "=5", "", "", ""),
        ("乙指数", "2025", "=7", "%", "", ""),
    ]


def test_promised_numbers_that_no_row_has() -> None:
    assert read("指标", cut("序号 指标 2020年 2025年 甲产值(亿元) 5 8")) == [
        ("甲产值", "2025", "=8", "亿元", "5", "2020")
    ]


def test_names_over_two_lines() -> None:
    cells = "指标名称 单位 2020年 2025年 每千人口拥有婴幼儿 托位数 个 1.8 4.5 人均拥有 公共体育场地 面积 平方米 2 3"
    assert [row[0] for row in read("指标", cut(cells))] == [
        "每千人口拥有婴幼儿托位数",
        "人均拥有公共体育场地面积",
    ]


def test_rows_between_bars_and_tabs() -> None:
    bars = [
        "|序号|指标|单位|2022年|2025年|属性|",
        "|1|GDP|亿元|1000|1500|预期性|",
        "|2|占比||2.5%|≥3%|",
        "|合计|",
    ]
    assert read("指标", [*bars, "|2|人才||1000人|2000人|预期性|"]) == [
        ("GDP", "2025", "=1500", "亿元", "1000", "2022"),
        ("人才", "2025", "=2000", "人", "1000", "2022"),
    ]
    assert read("指标", ["\t单位\t2022年\t2025年", "GDP\t亿元\t-\t1500", "\t\t\t"]) == [
        ("GDP", "2025", "=1500", "亿元", "", "")
    ]


YEARS = [
    ("2025年目标表", "指标 单位 目标值 企业 家 20", "", ["2025"]),
    ("“十四五”目标", "指标 现状值 目标值 产值(亿元) 10 20", "", ["2025"]),
    ("指标", "指标 “十三五”末 “十四五”末 产值(亿元) 10 20", "", ["2025"]),
    ("行动计划", "指标 2023年 2024年 2025年 企业(家) 10 20 30", "", ["2023", "2024", "2025"]),
    ("行动计划", "指标 2023年 2024年 2025年 企业(家) 10 20 30", "2024", ["2024", "2025"]),
    ("行动计划", "指标 2025年 2027年 企业(家) 10 20", "2025", ["2025", "2027"]),
    ("指标", "指标 2020年 基期值 2025年 目标值 企业(家) 10 20", "", ["2025"]),
    ("指标", "指标 2025年 企业(家) 20", "", ["2025"]),
    ("指标", "指标 2020年完成值 企业(家) 20", "", []),
    ("指标", "序 号 指标 名称 2020年 2025年 1 企业(家) 10 20", "", ["2025"]),
]


@pytest.mark.parametrize(("caption", "cells", "own_year", "expected"), YEARS)
def test_years(caption: str, cells: str, own_year: str, expected: list[str]) -> None:
    assert [row[1] for row in read(caption, cut(cells), own_year=own_year)] == expected


def test_tables_that_look_back_or_promise_nothing() -> None:
    cells = cut("指标 2020年 2025年 产值(亿元) 1 2")
    assert read("主要指标完成情况", cells) == []
    assert read("指标", cells, part=Part.BACKGROUND) == []
    assert read("任务表", cut("序号 重点工作 牵头单位 1 推进改革 市发改委")) == []
    assert len(read("指标", cells, section=-1)) == 1


CELLS = [
    ("--", "empty"),
    ("", "empty"),
    ("/", "empty"),
    ("预期性", "property"),
    ("以上", "bound"),
    ("亿元", "unit"),
    ("(万亿元)", "unit"),
    ("/万人", "unit"),
    ("μg/m3", "unit"),
    (">6000", "value"),
    ("14.7*", "value"),
    ("控制在50以内", "value"),
    ("下降11%", "value"),
    ("-5.2", "value"),
    ("[7500]", "value"),
    ("市下达目标", "worded"),
    ("完成省下达任务", "worded"),
    ("GDP同步", "worded"),
    ("GDP*", "text"),
    ("表中5项为约束性,3项为预期性", "text"),
    ("推进一批重大项目建设,到2025年全面完成改革任务要求的各项工作", "text"),
]


@pytest.mark.parametrize(("text", "kind"), CELLS)
def test_cells(text: str, kind: str) -> None:
    assert classify(text).value == kind


def test_values() -> None:
    negative = read_value("-5.2")
    assert negative is not None
    assert negative.value == "-5.2"
    assert read_value("13.0左右") is not None
    assert read_value("GDP") is None


def test_names() -> None:
    assert clean_name("1.地区生产总值(GDP)(亿元)*") == ("地区生产总值(GDP)", "亿元")
    assert clean_name("营业收入(火炬统计)**") == ("营业收入(火炬统计)", "")


def test_one_unit_above_the_head() -> None:
    assert read("指标", cut("单位:亿元 指标 2020年 2025年 甲产值 5 8")) == [
        ("甲产值", "2025", "=8", "亿元", "5", "2020")
    ]


def test_a_table_goes_on_behind_a_note() -> None:
    lines = ["指标", "2020年", "2025年", "甲产值(亿元)", "5", "8", "注:初步数。", "乙产值(亿元)", "6", "9"]
    text, units = "", []
    for line in lines:
        kind = UnitType.CONTEXT if line.startswith("注") else UnitType.TABLE
        units.append(WorkingUnit(len(text), len(text) + len(line), kind, -1))
        text += line + "\n"
    working = WorkingText(text, text, array("l", range(len(text) + 1)))
    assert [(t.indicator, t.value, t.baseline) for t in find_table_targets(working, units, [])] == [
        ("甲产值", "8", "5"),
        ("乙产值", "9", "6"),
    ]
