"""Years that are terms, and years that are only compared with."""

import pytest

from ingest.figures.years import find_periods, find_years

TERMS = [
    ("到2025年,", ["2025"]),
    ("到 2025 年底前", ["2025"]),
    ("力争2025年达到", ["2025"]),
    ("“十四五”期间", ["2025"]),
    ("到“十五五”末", ["2030"]),
    ("十四五时期", ["2025"]),
    ("2021-2025年", ["2025"]),
    ("2021年至2025年", ["2025"]),
    ("到二○三五年", ["2035"]),
    ("到2023年、2025年", ["2023", "2025"]),
    ("“十四五”规划", []),
    ("中国制造2025", []),
    ("《行动计划(2018-2020年)》", []),
]
BASES = [
    "较2020年翻番",
    "比2005年下降65%",
    "以2020年为基数",
    "自2020年起",
    "2022年亚运会",
    "2015年以来",
    "较“十三五”末",
]


@pytest.mark.parametrize(("text", "years"), TERMS)
def test_terms(text: str, years: list[str]) -> None:
    assert [mark.year for mark in find_years(text)] == years


@pytest.mark.parametrize("text", BASES)
def test_bases(text: str) -> None:
    assert [mark.base for mark in find_years(text)] == [True]


def test_only_a_term_is_firm() -> None:
    assert [
        mark.firm for text in ("到2025年", "2025年底", "2025年,", "较2020年") for mark in find_years(text)
    ] == [
        True,
        True,
        False,
        False,
    ]


def test_periods_without_a_word_behind() -> None:
    assert find_periods("“十四五”目标") == "2025"
    assert find_periods("主要指标") == ""
