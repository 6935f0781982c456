"""Tests of the weighting by rarity and of the two measures over it."""

import pytest

from graph.compare.vectors import get_cosines, get_overlaps, get_rarity, iter_shared, weigh_lists

EVERYWHERE = {"数字": 1.0}


def test_rarity_falls_with_the_number_of_tasks() -> None:
    rarity = get_rarity([{"数字": 1.0, "支付": 1.0}, {"数字": 2.0}, {"数字": 1.0}])
    assert rarity["支付"] == pytest.approx(2.087, abs=0.001)
    assert rarity["数字"] == pytest.approx(0.284, abs=0.001)


def test_what_two_tasks_share_has_rarity_one_in_lists_of_any_length() -> None:
    shared = {"支付": 1.0}
    assert get_rarity([shared, shared])["支付"] == 1.0
    assert get_rarity([shared, shared, *[EVERYWHERE] * 40])["支付"] == 1.0
    assert get_rarity([shared])["支付"] > 0


def test_cosines_of_equal_half_and_no_common_features() -> None:
    first = [{"支付": 2.0}, {"支付": 1.0, "清算": 1.0}, {}]
    second = [{"支付": 5.0}, {"会展": 1.0}]
    rarity = dict.fromkeys(("支付", "清算", "会展"), 1.0)
    cosines = get_cosines(weigh_lists(first, second, rarity)).round(3).tolist()
    assert cosines == [[1.0, 0.0], [0.707, 0.0], [0.0, 0.0]]


def test_overlap_does_not_mind_what_only_one_has() -> None:
    rarity = {"eWTP": 1.0, "城市大脑": 1.0}
    lists = weigh_lists(
        [{"eWTP": 1.0}, {"eWTP": 1.0, "城市大脑": 1.0}], [{"eWTP": 1.0}, EVERYWHERE], rarity | {"数字": 0}
    )
    assert get_overlaps(lists).round(3).tolist() == [[0.5, 0.0], [0.5, 0.0]]


def test_no_features_at_all() -> None:
    lists = weigh_lists([{}], [{}, {}], {})
    assert get_cosines(lists).tolist() == [[0.0, 0.0]]
    assert get_overlaps(lists).tolist() == [[0.0, 0.0]]


def test_shared_features_come_weightiest_first_and_by_name() -> None:
    rarity = {"支付": 2.0, "结算": 1.0, "乙": 1.0, "空": 0.0, "会展": 3.0}
    a = {"支付": 1.0, "结算": 1.0, "乙": 1.0, "空": 1.0}
    b = {"支付": 1.0, "结算": 1.0, "乙": 1.0, "空": 1.0, "会展": 1.0}
    assert list(iter_shared(a, b, rarity)) == [(4.0, "支付"), (1.0, "乙"), (1.0, "结算")]
