"""Indicators under one name in every document."""

from pathlib import Path

import pytest

from ingest.indicators import load_indicators, make_indicators, make_key

TABLE = make_indicators(
    [
        ("indicator-gdp", "地区生产总值", ("GDP", "生产总值")),
        ("indicator-rd", "研发经费占地区生产总值比重", ()),
        ("indicator-hightech", "国家高新技术企业数", ("国家高新技术企业", "高新技术企业数")),
    ]
)

NAMES = [
    ("GDP", "indicator-gdp"),
    ("GDP*", "indicator-gdp"),
    ("全区生产总值", "indicator-gdp"),
    ("地区生产总值(GDP)", "indicator-gdp"),
    ("R&D经费占GDP的比例", "indicator-rd"),
    ("研发经费占生产总值比重****", "indicator-rd"),
    ("国家高新技术企业数量", "indicator-hightech"),
]


@pytest.mark.parametrize(("name", "row"), NAMES)
def test_names_of_a_row(name: str, row: str) -> None:
    assert TABLE.resolve(name).id == row


def test_what_no_row_names_gets_an_id_of_its_own() -> None:
    indicator = TABLE.resolve("全市数字贸易额*")
    assert indicator.name == "数字贸易额"
    assert indicator.id == TABLE.resolve("数字贸易额").id
    assert indicator.id != TABLE.resolve("数字贸易服务额").id


def test_nothing_is_left_nameless() -> None:
    assert make_key("全区") == "全区"
    assert make_key("(全区)") != ""


def test_growth_is_not_the_thing_that_grows() -> None:
    assert TABLE.resolve("GDP增速").id != "indicator-gdp"


def test_one_name_for_two_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="means both a and b"):
        make_indicators([("a", "GDP", ()), ("b", "地区生产总值", ("GDP",))])


def test_the_file(tmp_path: Path) -> None:
    assert load_indicators(tmp_path).by_key == {}
    (tmp_path / "indicators.csv").write_text(
        "id,name,aliases,source\nindicator-gdp,地区生产总值,GDP|生产总值,统计\n", encoding="utf-8"
    )
    assert load_indicators(tmp_path).resolve("GDP").name == "地区生产总值"


def test_the_project_s_own_file_is_of_one_piece() -> None:
    folder = Path(__file__).parents[3] / "seeds"
    assert load_indicators(folder).resolve("GDP").name == "地区生产总值"
