"""Who is charged: markers, their scope, the document's customs, prose."""

import pytest

from ingest.charges import find_charges
from ingest.charging.markers import classify_label, find_markers
from schemas.entity import EntityKind
from schemas.fact import Role
from tests.unit.ingest.plan_sample import make_plan

AGENCIES = dict.fromkeys(
    (
        "市科技局",
        "市经信局",
        "市发改委",
        "市财政局",
        "省商务厅",
        "合肥海关",
        "市委组织部",
        "市委人才办",
        "各有关部门",
        "相关部门",
        "各区政府",
        "领导小组",
        "领导小组办公室",
        "工作专班",
        "联席会议组",
        "市委",
        "市政府",
        "区内各部门",
        "专家咨询委员会",
    ),
    EntityKind.AGENCY,
)
NAMES = {
    **AGENCIES,
    "空港经济区": EntityKind.ZONE,
    "合肥": EntityKind.ZONE,
    "浙江自贸试验区": EntityKind.ZONE,
    "省港航集团": EntityKind.ORGANIZATION,
    "凤凰行动": EntityKind.PROGRAMME,
}

Row = tuple[str, str, str]


def charges_of(marked: str) -> set[Row]:
    """(first characters of the unit, name, role) of all charges."""
    plan = make_plan(marked, NAMES)
    found = find_charges(plan.working, plan.units, plan.sections, plan.mentions)
    for charge in found:
        assert plan.printed(charge.start, charge.end) == charge.entity.name
        assert plan.units[charge.evidence].start <= charge.start < plan.units[charge.evidence].end
    return {(plan.words(charge.unit), charge.entity.name, charge.role.value) for charge in found}


BRACKETS = [
    ("(责任单位:市科技局、市经信局)", {"市科技局": "responsible", "市经信局": "responsible"}),
    (
        "（牵头单位：市科技局；配合单位：市经信局、市财政局）",
        {"市科技局": "lead", "市经信局": "support", "市财政局": "support"},
    ),
    ("(牵头单位:市委组织部(市委人才办)、市科技局)", {"市委组织部": "lead", "市科技局": "lead"}),
    ("(市科技局、市经信局负责)", {"市科技局": "responsible", "市经信局": "responsible"}),
    ("(由市科技局牵头负责)", {"市科技局": "lead"}),
    ("(省商务厅牵头,合肥海关配合)", {"省商务厅": "lead", "合肥海关": "support"}),
    (
        "(省商务厅牵头,合肥海关、省港航集团按职责分工负责)",
        {"省商务厅": "lead", "合肥海关": "responsible", "省港航集团": "responsible"},
    ),
    ("(市科技局牵头,市经信局、市财政局)", {"市科技局": "lead", "市经信局": "support", "市财政局": "support"}),
    ("(市科技局等相关部门按职责分工负责)", {"市科技局": "responsible", "相关部门": "responsible"}),
    (
        "(市科技局、市经信局,各区政府)",
        {"市科技局": "responsible", "市经信局": "responsible", "各区政府": "responsible"},
    ),
    ("(负责部门:市科技局,适用范围:浙江自贸试验区)", {"市科技局": "responsible"}),
    ("(6月底完成,牵头考核单位:市科技局)", {"市科技局": "lead"}),
    ("(监督单位:市科技局;主体:市经信局)", {"市科技局": "supervise"}),
    ("(市科技局牵头;完成时限:2025年)", {"市科技局": "lead"}),
    ("[责任单位:市科技局〕", {"市科技局": "responsible"}),
    ("(责任单位:市科技局;市经信局督促)", {"市科技局": "responsible", "市经信局": "supervise"}),
    ("(责任单位:空港经济区、市科技局)", {"空港经济区": "responsible", "市科技局": "responsible"}),
    ("(人行合肥中心支行负责)", {}),
    ("(责任单位:凤凰行动)", {}),
    ("(以下简称市科技局)", {}),
    ("(由企业参与)", {}),
    ("(含市科技局和其他企业在内的各类主体)", {}),
]


@pytest.mark.parametrize(("bracket", "expected"), BRACKETS)
def test_bracket_at_the_end_of_an_item(bracket: str, expected: dict[str, str]) -> None:
    found = charges_of(f"# 扩大开放\nm 支持企业出口。\n+c {bracket}")
    assert found == {("支持企业", name, role) for name, role in expected.items()}


PROSE = [
    ("区内各部门、街道、产业园区要切实承担主体责任。", {"区内各部门": "responsible"}),
    ("空港经济区和各有关部门要细化任务分工。", {"空港经济区": "responsible", "各有关部门": "responsible"}),
    ("空港经济区要建成一流园区。", {}),
    ("各有关部门要支持改革试点。", {"各有关部门": "support"}),
    ("各有关部门要积极作为,协同推进各项工作。", {"各有关部门": "support"}),
    ("由市科技局牵头建立协调机制。", {"市科技局": "lead"}),
    ("市科技局要充分发挥统筹协调作用。", {"市科技局": "lead"}),
    ("市科技局会同市财政局制定细则。", {"市科技局": "responsible", "市财政局": "support"}),
    ("市科技局负责日常工作。", {"市科技局": "responsible"}),
    ("领导小组办公室设在市发改委。", {"市发改委": "responsible"}),
    (
        "成立领导小组,由区委书记任组长,各有关部门主要负责人为成员。",
        {"领导小组": "lead", "各有关部门": "member"},
    ),
    ("成员单位包括市科技局、市经信局。", {"市科技局": "member", "市经信局": "member"}),
    ("设立工作专班,主要承担协调工作。", {"工作专班": "responsible"}),
    ("组建专家咨询委员会。", {}),
    ("在联席会议组的统一领导下,推进建设。", {"联席会议组": "lead"}),
    ("定期向市委、市政府报告。", {"市委": "supervise", "市政府": "supervise"}),
    ("自觉接受市委监督。", {"市委": "supervise"}),
    ("市政府定期开展督查。", {"市政府": "supervise"}),
    ("协调各有关部门,建立指标体系。", {"各有关部门": "support"}),
    ("市科技局积极配合做好工作。", {"市科技局": "support"}),
    ("各有关部门按照职责分工,抓好落实。", {"各有关部门": "responsible"}),
    ("建立平台与相关部门统筹协调的推进机制。", {}),
    ("经相关部门要求整改。", {}),
    ("支持市科技局。", {}),
    ("鼓励各区政府结合实际出台专项政策。", {"各区政府": "responsible"}),
    ("市委、市政府每年召开相关会议,听取工作汇报。", {"市委": "lead", "市政府": "lead"}),
    ("由空港经济区提出年度重点任务。", {"空港经济区": "responsible"}),
    ("由各区政府研究制定配套政策。", {"各区政府": "responsible"}),
    ("成立专家咨询委员会,提供决策咨询。", {"专家咨询委员会": "responsible"}),
    ("市科技局:负责统筹管理。", {"市科技局": "responsible"}),
    ("由市科技局、市经信局组成推进小组。", {"市科技局": "member", "市经信局": "member"}),
    ("明确市科技局为牵头单位。", {"市科技局": "lead"}),
    ("各区政府是第一责任人。", {"各区政府": "responsible"}),
]


@pytest.mark.parametrize(("sentence", "expected"), PROSE)
def test_prose(sentence: str, expected: dict[str, str]) -> None:
    assert charges_of(f"# 保障措施\nm {sentence}") == {
        (sentence[:4], name, role) for name, role in expected.items()
    }


def test_prose_charges_measures_only() -> None:
    assert charges_of("# 总体要求\nc 各有关部门要认真落实。\ng 市科技局负责的园区建成。") == set()


def test_a_bracket_governs_what_stands_since_the_last_one() -> None:
    found = charges_of(
        """# 扩大开放
        m 支持甲出口。
        +g 到2025年达到1亿元。
        +m 支持乙出口。
        +c (责任单位:市科技局)
        +m 支持丙出口,(市经信局负责)扩大进口(市财政局负责)。
        # 扩大进口
        m 支持丁进口。
        +c (责任单位:市发改委)"""
    )
    assert found == {
        ("支持甲出", "市科技局", "responsible"),
        ("支持乙出", "市科技局", "responsible"),
        ("支持丙出", "市经信局", "responsible"),
        ("支持丙出", "市财政局", "responsible"),
        ("支持丁进", "市发改委", "responsible"),
    }


def test_lines_of_their_own_share_the_measures_above() -> None:
    found = charges_of(
        """# 扩大开放
        m 支持甲出口。
        m 支持乙出口。
        c 牵头单位:市科技局。配合单位:市财政局
        c 责任单位:市经信局;配合单位:各区政府"""
    )
    assert found == {
        (words, name, role)
        for words in ("支持甲出", "支持乙出")
        for name, role in (
            ("市科技局", "lead"),
            ("市财政局", "support"),
            ("市经信局", "responsible"),
            ("各区政府", "support"),
        )
    }


def test_a_marker_in_a_heading_governs_all_that_stands_under_it() -> None:
    found = charges_of(
        """# 扩大开放(责任单位:市科技局)
        m 支持甲出口。
        ## 扩大进口
        m 支持乙进口。
        # 深化改革
        m 支持丙改革。"""
    )
    assert found == {("支持甲出", "市科技局", "responsible"), ("支持乙进", "市科技局", "responsible")}


def test_markers_at_the_head_of_an_item_govern_what_follows() -> None:
    found = charges_of(
        """# 扩大开放
        c 牵头单位:市科技局
        c 配合单位:市财政局
        m 支持甲出口。
        m 支持乙出口。"""
    )
    assert found == {
        (words, name, role)
        for words in ("支持甲出", "支持乙出")
        for name, role in (("市科技局", "lead"), ("市财政局", "support"))
    }


def test_a_marker_under_the_last_of_several_items_speaks_for_all_where_that_is_the_habit() -> None:
    chapter = """# 第{0}章
        ## {0}一
        m 支持{0}一出口。
        ## {0}二
        m 支持{0}二出口。
        c 责任单位:市科技局
        """
    alone = charges_of(chapter.format("甲"))
    habit = charges_of(chapter.format("甲") + chapter.format("乙"))
    assert {words for words, _, _ in alone} == {"支持甲二"}
    assert {words for words, _, _ in habit} == {"支持甲一", "支持甲二", "支持乙一", "支持乙二"}


def test_without_sections_a_marker_governs_what_stands_before_it() -> None:
    assert charges_of("m 支持甲出口。\nc (市科技局负责)\nc (市经信局负责)") == {
        ("支持甲出", "市科技局", "responsible"),
        ("支持甲出", "市经信局", "responsible"),
    }
    assert charges_of("c (市科技局负责)\nm 支持甲出口。") == set()


def test_the_first_named_leads_where_the_document_says_so() -> None:
    found = charges_of(
        """# 一
        m 支持甲出口。
        +c (责任单位:市科技局、市经信局。列第一位的为牵头单位,下同)
        # 二
        m 支持乙出口。
        +c (责任单位:市财政局、市发改委)
        # 三
        m 支持丙出口。
        +c (市经信局牵头,市发改委配合)"""
    )
    assert found == {
        ("支持甲出", "市科技局", "lead"),
        ("支持甲出", "市经信局", "responsible"),
        ("支持乙出", "市财政局", "lead"),
        ("支持乙出", "市发改委", "responsible"),
        ("支持丙出", "市经信局", "lead"),
        ("支持丙出", "市发改委", "support"),
    }


def test_those_before_the_first_comma_lead_where_the_document_says_so() -> None:
    found = charges_of(
        """c 责任单位中第一个逗号前为牵头单位。
        # 一
        m 支持甲出口。
        +c (责任单位:市科技局、市经信局,市财政局)
        # 二
        m 支持乙出口。
        +c (责任单位:市财政局)"""
    )
    assert found == {
        ("支持甲出", "市科技局", "lead"),
        ("支持甲出", "市经信局", "lead"),
        ("支持甲出", "市财政局", "responsible"),
        ("支持乙出", "市财政局", "lead"),
    }


def test_a_standing_charge_is_added_below() -> None:
    found = charges_of(
        """# 一
        m 支持甲出口。
        +c (责任单位:市科技局。以下均需各区政府落实,不再列出)
        # 二
        m 支持乙出口。
        +c (责任单位:市经信局)"""
    )
    assert found == {
        ("支持甲出", "市科技局", "responsible"),
        ("支持乙出", "市经信局", "responsible"),
        ("支持乙出", "各区政府", "responsible"),
    }


def test_glossaries_and_title_lines_hold_no_markers() -> None:
    assert charges_of("t (责任单位:市科技局)\n# 一\nm 支持甲出口。\nx (责任单位:市经信局)") == set()


def test_a_bracket_without_a_known_name_still_ends_the_scope_of_the_next_one() -> None:
    found = charges_of(
        """# 一
        m 支持甲出口。
        +c (省外办负责)
        +m 支持乙出口。
        +c (市科技局负责)"""
    )
    assert found == {("支持乙出", "市科技局", "responsible")}


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("责任单位", Role.RESPONSIBLE),
        ("牵头部门", Role.LEAD),
        ("参与单位", Role.SUPPORT),
        ("成员单位", Role.MEMBER),
        ("督办单位", Role.SUPERVISE),
        ("配合", Role.SUPPORT),
        ("完成时限", None),
        ("合作单位", None),
        ("市城乡建设局", None),
    ],
)
def test_classify_label(label: str, role: Role | None) -> None:
    assert classify_label(label) is role


def test_markers_cost_no_more_than_linear_time() -> None:
    for sign in ("(", "责任单位:", "(责任单位:", "、", "(市科技局负责)"):
        plan = make_plan(f"# 一\nm {sign * 20_000}", {})
        assert len(find_markers(plan.working, plan.units, plan.mentions)) < 20_001


def test_a_table_of_tasks_charges_by_its_columns() -> None:
    found = charges_of(
        """# 任务分工
        m 序号|重点工作|牵头领导|牵头单位|参与单位
        m 1|建设数字平台|张三|市科技局|市经信局、市财政局
        m | 2 | 推进园区申报 | 李四 | 市发改委 | |
        m 支持企业|市科技局
        c |责任单位|
        c |市科技局|"""
    )
    assert found == {
        ("1|建设", "市科技局", "lead"),
        ("1|建设", "市经信局", "support"),
        ("1|建设", "市财政局", "support"),
        ("| 2 ", "市发改委", "lead"),
    }
