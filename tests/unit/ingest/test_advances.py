"""What measures do to platforms and programmes."""

import pytest

from ingest.advances import find_advances
from ingest.rules.actions import CANONICAL, NO_ACTION
from schemas.entity import EntityKind
from tests.unit.ingest.plan_sample import make_plan

NAMES = {
    **dict.fromkeys(
        ("之江实验室", "北航研究院", "单一窗口", "城市大脑", "创新服务中心", "芯火平台"), EntityKind.PLATFORM
    ),
    **dict.fromkeys(("凤凰行动", "最多跑一次"), EntityKind.PROGRAMME),
    "建设银行": EntityKind.ORGANIZATION,
    "滨江区块": EntityKind.ZONE,
}

CASES = [
    ("高标准建设北航研究院。", [("北航研究院", "建设")]),
    ("推进之江实验室建设。", [("之江实验室", "建设")]),
    (
        "全力推进“芯火平台”、之江实验室、北航研究院等高能级创新平台建设。",
        [("芯火平台", "建设"), ("之江实验室", "建设"), ("北航研究院", "建设")],
    ),
    ("推进之江实验室发展。", [("之江实验室", "推进")]),
    ("支持之江实验室、北航研究院建设。", [("之江实验室", "支持"), ("北航研究院", "支持")]),
    ("探索设立创新服务中心,引进北航研究院。", [("创新服务中心", "设立"), ("北航研究院", "引进")]),
    ("积极申报芯火平台。", [("芯火平台", "申报")]),
    ("加快芯火平台申报。", [("芯火平台", "申报")]),
    ("依托之江实验室,打造城市大脑。", [("城市大脑", "建设")]),
    ("发挥之江实验室作用,加快研发。", []),
    ("推进与“单一窗口”合作。", [("单一窗口", "对接")]),
    ("实施之江实验室建设。", [("之江实验室", "建设")]),
    ("以“最多跑一次”改革为引领,深化凤凰行动。", [("凤凰行动", "推进")]),
    ("城市大脑建成投用。", [("城市大脑", "建设")]),
    ("城市大脑,要素齐全。", []),
    ("城市大脑。", []),
    ("面向全省的城市大脑。", []),
    ("联合建设银行支持“单一窗口”。", [("单一窗口", "支持")]),
    ("与建设银行城市大脑。", []),
    ("建设滨江区块。", []),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_actions(sentence: str, expected: list[tuple[str, str]]) -> None:
    plan = make_plan(f"# 一\nm {sentence}", NAMES)
    found = find_advances(plan.working, plan.units, plan.mentions)
    assert [(advance.entity.name, advance.action) for advance in found] == expected
    assert all(plan.printed(advance.start, advance.end) == advance.entity.name for advance in found)


def test_only_measures_advance() -> None:
    plan = make_plan("# 建设城市大脑\ng 建设城市大脑。\nc 建设之江实验室。", NAMES)
    assert find_advances(plan.working, plan.units, plan.mentions) == []


def test_the_table_of_verbs_has_no_verb_twice() -> None:
    assert NO_ACTION.isdisjoint(CANONICAL)
    assert set(CANONICAL.values()) <= set(CANONICAL)
