"""Quantities: number, unit, scale, bound; and what is none."""

import pytest

from ingest.figures.quantities import find_quantities, hide_names
from schemas.target import Comparator

FOUND = [
    ("达到1780亿元", [("1780", "亿元")]),
    ("10000套(间)", [("10000", "套(间)")]),
    ("新增8千名", [("8000", "名")]),
    ("3.5-4万个", [("3.5-4", "万个")]),
    ("5—8家", [("5-8", "家")]),
    ("30%至40%", [("30-40", "%")]),
    ("100余家", [("100", "家")]),
    ("450件/万人", [("450", "件/万人")]),
    ("28微克/立方米", [("28", "微克/立方米")]),
    ("三分之一、百分之八十", [("1/3", ""), ("80", "%")]),
    ("超过一半", [("1/2", "")]),
    ("2/3以上", [("2/3", "")]),
    ("打造千亿产业集群", [("1000", "亿")]),
    ("构建万亿级生态圈", [("10000", "亿")]),
    ("500亿级企业", [("500", "亿")]),
    ("突破两千亿元", [("2000", "亿元")]),
    ("突破万亿元", [("1", "万亿元")]),
    ("进入全国前十位", [("10", "位")]),
    ("翻一番", [("2", "倍")]),
    ("翻两番", [("4", "倍")]),
    ("三年翻一倍", [("2", "倍")]),
    ("1,200家", [("1200", "家")]),
    ("超65万,其中", [("65", "万")]),
    ("75 %", [("75", "%")]),
]

HIDDEN = [
    "“5050”计划",
    "《规划(2018-2020年)》",
    "G20峰会",
    "IPv6",
    "5G基站",
    "135+X",
    "工业4.0",
    "第14个",
    "世界500强",
    "PM2.5",
]

NO_QUANTITY = [
    "两大战略",
    "六个更大突破",
    "一批平台",
    "突破一批技术",
    "一体化",
    "达到一流水平",
    "第三方",
    "翻新",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_quantities(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(quantity.value, quantity.unit) for quantity in find_quantities(text)] == expected


@pytest.mark.parametrize("text", HIDDEN)
def test_numbers_in_names_are_hidden(text: str) -> None:
    shown = hide_names(text)
    assert len(shown) == len(text)
    assert find_quantities(shown) == []


@pytest.mark.parametrize("text", NO_QUANTITY)
def test_everyday_numerals_are_no_quantities(text: str) -> None:
    assert find_quantities(text) == []


def test_the_bound_behind_counts() -> None:
    bounds = [find_quantities(text)[0].bound for text in ("10家以上", "5%以内", "3个左右", "7人", "2个以下")]
    assert bounds == [Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.EQUAL, None, Comparator.AT_MOST]


def test_spans_hold_value_and_unit_without_the_bound() -> None:
    text = "人工智能产业规模达到500 亿元以上"
    quantity = find_quantities(text)[0]
    assert text[quantity.start : quantity.end] == "500 亿元"
    assert text[quantity.end : quantity.tail] == "以上"
