"""Numbers as plans print them."""

from fractions import Fraction

import pytest

from ingest.figures.numbers import make_magnitude, read_chinese, read_figure, read_fraction, read_scaled

CHINESE = [
    ("三", 3),
    ("十", 10),
    ("十二", 12),
    ("二十", 20),
    ("两百", 200),
    ("三百五十", 350),
    ("一千零二十", 1020),
    ("千", 1000),
    ("二○三五", 2035),
    ("二〇三五", 2035),
]

SCALED = [
    ("8", "千", ("8000", "")),
    ("2.5", "千", ("2500", "")),
    ("3.5", "万", ("3.5", "万")),
    ("5", "千万", ("5000", "万")),
    ("3", "百亿", ("300", "亿")),
    ("1", "万亿", ("1", "万亿")),
    ("两", "千亿", ("2000", "亿")),
    ("0.260", "", ("0.260", "")),
    ("0.25", "百", ("25", "")),
    ("0.125", "百", ("12.5", "")),
]

FRACTIONS = [
    ("三", "一", ("1/3", "")),
    ("三", "二", ("2/3", "")),
    ("百", "八十五", ("85", "%")),
    ("千", "三", ("3", "‰")),
]

MAGNITUDES = [
    ("20000", "家", (Fraction(20000), "家")),
    ("2", "万家", (Fraction(20000), "家")),
    ("1", "万亿元", (Fraction(10**12), "元")),
    ("4.5", "%", (Fraction(9, 2), "%")),
    ("1/3", "", (Fraction(1, 3), "")),
]


@pytest.mark.parametrize(("numeral", "value"), CHINESE)
def test_chinese_numerals(numeral: str, value: int) -> None:
    assert read_chinese(numeral) == value


def test_what_is_no_numeral_is_refused() -> None:
    with pytest.raises(ValueError, match="no Chinese numeral"):
        read_chinese("三个")


def test_figures_stay_as_printed_but_for_separators() -> None:
    assert read_figure("1,234,567.80") == "1234567.80"
    assert read_figure("十五") == "15"


@pytest.mark.parametrize(("figure", "scale", "expected"), SCALED)
def test_scales(figure: str, scale: str, expected: tuple[str, str]) -> None:
    assert read_scaled(figure, scale) == expected


@pytest.mark.parametrize(("whole", "part", "expected"), FRACTIONS)
def test_fractions(whole: str, part: str, expected: tuple[str, str]) -> None:
    assert read_fraction(whole, part) == expected


@pytest.mark.parametrize(("value", "unit", "expected"), MAGNITUDES)
def test_magnitudes(value: str, unit: str, expected: tuple[Fraction, str]) -> None:
    assert make_magnitude(value, unit) == expected


def test_a_range_has_no_magnitude() -> None:
    with pytest.raises(ValueError, match="Invalid literal"):
        make_magnitude("3.5-4", "万个")
