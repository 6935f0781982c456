"""What titles and numbers are compared by."""

import pytest

from graph.keys import make_number_key, make_title_key

TITLES = (
    ("中国（浙江）自由贸易试验区总体方案", "中国浙江自由贸易试验区总体方案"),
    ("《中国(浙江)自由贸易试验区总体方案》", "中国浙江自由贸易试验区总体方案"),
    ("“十四五” 规划\n纲要", "十四五规划纲要"),
    ("ＡＢ计划", "ab计划"),
    ("《》", None),
    ("", None),
)

NUMBERS = (
    ("国发〔2018〕38号", "国发-2018-38号"),
    ("国发[2018]38号", "国发-2018-38号"),
    ("国发（２０１８）３８ 号", "国发-2018-38号"),
    ("〔2018〕3号", "2018-3号"),
    ("", None),
)


@pytest.mark.parametrize(("title", "key"), TITLES)
def test_title_keys(title: str, key: str | None) -> None:
    assert make_title_key(title) == key


@pytest.mark.parametrize(("number", "key"), NUMBERS)
def test_number_keys(number: str, key: str | None) -> None:
    assert make_number_key(number) == key


def test_year_and_serial_number_stay_apart() -> None:
    assert make_number_key("国发〔2018〕38号") != make_number_key("国发〔20183〕8号")
