"""Tests of what is taken from a task to compare it."""

import math

import pytest

from graph.compare.features import (
    get_entity_features,
    get_heading_features,
    get_indicator_features,
    get_term_features,
    get_title_features,
    get_title_terms,
    get_wording_features,
)
from graph.compare.profile import IndicatorUse
from tests.unit.graph.compare.profiles import BASE, EWTP, make_task

TITLES = [
    ("推动跨境电商快速发展", {"跨境", "境电", "电商", "商快", "快速"}),
    ("推进", set()),
    ("", set()),
    ("加快“数字政府”建设", {"数字", "字政", "政府"}),
    ("建设OPC社区", {"OP", "PC", "C社", "社区"}),
]

TITLE_TERMS = [
    ("推动跨境电商快速发展", "推动 跨境 电商 发展 跨境 平台", ("推动", "跨境", "电商", "发展")),
    ("推进人民币国际化", "结算 银行", ()),
    ("推进人民币国际化", "人民币", ("人民币",)),
    ("推进人民币国际化", "", ()),
]


@pytest.mark.parametrize(("title", "expected"), TITLES)
def test_title_gives_pairs_of_characters_without_empty_words(title: str, expected: set[str]) -> None:
    assert set(get_title_features(make_task("t", title))) == expected


@pytest.mark.parametrize(("title", "terms", "expected"), TITLE_TERMS)
def test_title_terms_are_the_first_that_the_title_has(
    title: str, terms: str, expected: tuple[str, ...]
) -> None:
    assert get_title_terms(make_task("t", title, terms)) == expected


def test_heading_joins_title_and_innermost_heading() -> None:
    task = make_task("t", "培育独角兽")._replace(headings=("主要任务", "集聚要素"))
    assert set(get_heading_features(task)) == {"集聚", "聚要", "要素", "独角", "角兽"}


def test_words_count_by_repetition_place_and_kind() -> None:
    features = get_term_features(make_task("t", "推进跨境支付", "推进 跨境 支付 企业 清算 清算"))
    assert features == {
        "跨境": 1.5,
        "支付": 1.5,
        "企业": 0.2,
        "清算": pytest.approx(1 + math.log(2)),
        "跨境 支付": 0.75,
        "支付 企业": 0.1,
        "企业 清算": 0.1,
        "清算 清算": 0.5,
    }


def test_empty_words_alone_are_no_features() -> None:
    task = make_task("t", "加快推进建设", "加快 推进 建设")
    assert get_term_features(task) == get_wording_features(task) == get_title_features(task) == {}


def test_wording_sees_inside_words_and_between_them() -> None:
    features = get_wording_features(make_task("t", "", "科技型 推进 金融 企业 金融"))
    assert features == {
        "科技": 1.0,
        "技型": 1.0,
        "金融": pytest.approx(1 + math.log(2)),
        "型金": 1.0,
        "融金": 1.0,
    }


def test_entities_count_by_kind_and_action() -> None:
    features = get_entity_features(make_task("t", "", entities=(EWTP, BASE)))
    assert features == {"platform-ewtp": 1.0, "platform-base": 1.0, "platform-base 建设": 0.5}


def test_indicators_count_once() -> None:
    task = make_task("t", "")._replace(indicators=(IndicatorUse("indicator-trade", "数字贸易额"),))
    assert get_indicator_features(task) == {"indicator-trade": 1.0}
