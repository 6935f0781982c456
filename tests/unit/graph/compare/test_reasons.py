"""Tests of the reasons that a pair is given."""

from graph.compare.profile import IndicatorUse, TaskProfile
from graph.compare.reasons import make_reasons
from graph.compare.signals import get_signals
from schemas.comparison import Reason, Signal
from tests.unit.graph.compare.profiles import BASE, EWTP, FIRST, SECOND, make_task

OTHER = make_task("o", "发展特色会展经济", "会展 展览")


def get_reasons(a: TaskProfile, b: TaskProfile) -> dict[Signal, Reason]:
    """The reasons of a pair that stands beside an unlike task."""
    signals = get_signals([a, OTHER], [b])
    return {reason.signal: reason for reason in make_reasons(signals, (0, 0), (a, b))}


def test_titles_words_and_fields_are_named() -> None:
    reasons = get_reasons(FIRST.tasks[0], SECOND.tasks[0])
    assert reasons[Signal.TITLE].shared == ("跨境电商",)
    assert set(reasons[Signal.TERMS].shared) >= {"跨境", "电商"}
    assert reasons[Signal.FIELD].shared[0] == "跨境电商"
    assert reasons[Signal.TITLE].text.startswith("Both titles speak of 跨境电商 (+0.")
    assert reasons[Signal.WORDING].shared == ()
    assert Signal.ENTITIES not in reasons


def test_entities_are_named_with_the_action_that_both_take() -> None:
    a = make_task("a", "甲乙", "天地", entities=(EWTP, BASE))
    b = make_task("b", "丙丁", "日月", entities=(BASE, EWTP._replace(action="推进")))
    reasons = get_reasons(a, b)
    assert list(reasons) == [Signal.ENTITIES]
    assert reasons[Signal.ENTITIES].shared == ("国家数字服务出口基地 (both 建设)", "世界电子贸易平台(eWTP)")


def test_indicators_are_named() -> None:
    indicators = tuple(IndicatorUse(f"indicator-{number}", f"指标{number}") for number in range(9))
    a = make_task("a", "甲乙", "天地")._replace(indicators=indicators)
    b = make_task("b", "丙丁", "日月")._replace(indicators=indicators)
    reason = get_reasons(a, b)[Signal.INDICATORS]
    assert reason.shared == ("指标0", "指标1", "指标2", "指标3", "指标4", "指标5")
    assert (
        reason.text
        == f"Both set a target for 指标0, 指标1, 指标2, 指标3, 指标4, 指标5 (+{reason.share:.2f})."
    )


def test_like_headings_are_a_reason() -> None:
    a = make_task("a", "甲乙", "天地")._replace(headings=("建设数字政府",))
    b = make_task("b", "丙丁", "日月")._replace(headings=("打造数字政府",))
    reason = get_reasons(a, b)[Signal.HEADING]
    assert (reason.shared, reason.text) == ((), f"They stand under like headings (+{reason.share:.2f}).")


def test_nothing_in_common_gives_no_reason() -> None:
    assert get_reasons(make_task("a", "甲乙", "天地"), make_task("b", "丙丁", "日月")) == {}
