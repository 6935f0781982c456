"""Tests of the comparison of two lists, without a database."""

import random

from graph.compare.compare import compare_profiles
from schemas.comparison import Comparison, Grade
from schemas.outline import Category
from tests.unit.graph.compare.profiles import FIRST, SECOND, make_document, make_task


def get_pairs(comparison: Comparison) -> set[tuple[str, str, str]]:
    """The ids of each pair, and its grade."""
    return {(pair.a.id, pair.b.id, pair.grade.value) for pair in comparison.pairs}


def test_partners_further_partners_and_the_rest() -> None:
    comparison = compare_profiles(FIRST, SECOND)
    assert get_pairs(comparison) >= {
        ("a1", "b1", "same"),
        ("a3", "b2", "same"),
        ("a2", "b2", "related"),
        ("a5", "b4", "same"),
    }
    assert [task.id for task in comparison.only_a] == ["a4"]
    assert [task.id for task in comparison.only_b] == ["b3", "b5"]
    assert (comparison.a.id, comparison.b.id) == ("first", "second")


def test_pairs_stand_by_grade_then_score() -> None:
    ranks = [(pair.grade is not Grade.SAME, -pair.score) for pair in compare_profiles(FIRST, SECOND).pairs]
    assert ranks == sorted(ranks)


def test_asked_the_other_way_round_the_answer_is_mirrored() -> None:
    forth, back = compare_profiles(FIRST, SECOND), compare_profiles(SECOND, FIRST)
    assert [(pair.b, pair.a, pair.score, pair.grade, pair.reasons) for pair in back.pairs] == [
        (pair.a, pair.b, pair.score, pair.grade, pair.reasons) for pair in forth.pairs
    ]
    assert (back.only_a, back.only_b, back.a, back.b) == (forth.only_b, forth.only_a, forth.b, forth.a)


def test_the_order_of_the_lists_changes_no_pair() -> None:
    shuffled = list(FIRST.tasks)
    random.Random(7).shuffle(shuffled)
    assert (
        compare_profiles(make_document("first", *shuffled), SECOND).pairs
        == compare_profiles(FIRST, SECOND).pairs
    )


def test_a_list_beside_itself_pairs_each_task_with_itself() -> None:
    comparison = compare_profiles(FIRST, FIRST)
    best = {(pair.a.id, pair.b.id) for pair in comparison.pairs if pair.best}
    assert best == {(task.id, task.id) for task in FIRST.tasks}
    assert comparison.only_a == comparison.only_b == ()


def test_safeguards_pair_with_safeguards_only() -> None:
    words = "加强 组织 领导 领导小组 专班"
    task = make_task("t", "加强组织领导", words)
    safeguard = make_task("s", "加强组织领导", words, category=Category.SAFEGUARD)
    comparison = compare_profiles(make_document("a", task), make_document("b", safeguard))
    assert comparison.pairs == ()
    assert [task.id for task in comparison.only_a + comparison.only_b] == ["t", "s"]


def test_generic_words_make_no_pairs() -> None:
    words = "加快 推进 创新 发展 建设 体系 企业 平台 服务"
    a = make_task("a1", "加快推进会展创新发展", f"{words} 会展")
    b = make_task("b1", "加快推进港口创新发展", f"{words} 码头")
    others = [make_task(f"{key}2", title, title) for key, title in (("a", "园林绿化"), ("b", "文物保护"))]
    assert compare_profiles(make_document("a", a, others[0]), make_document("b", b, others[1])).pairs == ()


def test_a_document_without_tasks() -> None:
    comparison = compare_profiles(FIRST, make_document("none"))
    assert (comparison.pairs, comparison.only_b) == ((), ())
    assert [task.id for task in comparison.only_a] == ["a1", "a2", "a3", "a4", "a5"]
    assert compare_profiles(make_document("none"), FIRST).only_a == ()
