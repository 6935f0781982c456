"""Which zones measures cover, on which ground."""

import pytest

from ingest.coverage import NOWHERE, find_coverage
from schemas.entity import EntityKind
from schemas.fact import Basis
from tests.unit.ingest.plan_sample import PlanSample, make_entity, make_plan

ZONES = (
    "滨江区块",
    "物联网小镇",
    "互联网小镇",
    "上海",
    "深圳",
    "舟山片区",
    "长三角",
    "辐射带动区",
    "浙江自贸试验区",
)
NAMES = {
    **dict.fromkeys(ZONES, EntityKind.ZONE),
    "《滨江区块建设方案》": EntityKind.POLICY_DOCUMENT,
    "商务部": EntityKind.AGENCY,
}
BLOCK = make_entity("滨江区块", EntityKind.ZONE)
INSIDE = {"物联网小镇", "互联网小镇", "长三角"}


def related(place: str, zone: str) -> bool:
    """The two towns lie in the block, the region contains it."""
    return zone == "滨江区块" and place in INSIDE


def coverage_of(plan: PlanSample) -> set[tuple[str, str, str]]:
    """(first characters of the unit, zone, basis)."""
    found = find_coverage(plan.working, plan.units, plan.sections, plan.mentions, [BLOCK], related=related)
    return {(plan.words(ground.unit), ground.entity.name, ground.basis.value) for ground in found}


MENTIONED = [
    ("在物联网小镇开展试点。", {"物联网小镇"}),
    ("在物联网小镇、互联网小镇率先开展试点。", {"物联网小镇", "互联网小镇"}),
    ("构建“滨江区块+辐射带动区”新格局。", {"滨江区块", "辐射带动区"}),
    ("落实《滨江区块建设方案》。", set()),
    ("借鉴上海、深圳等地经验,完善制度。", set()),
    ("对标上海,提升滨江区块能级。", {"滨江区块"}),
    ("率先复制推广浙江自贸试验区改革试点经验。", set()),
    ("推广滨江区块品牌。", {"滨江区块"}),
    ("营商环境高于长三角平均水平。", set()),
    ("走在长三角前列。", set()),
    ("加强与上海、深圳的合作。", set()),
    ("加强与上海张江、合肥科学中心,深圳等园区的战略合作。", set()),
    ("扩大与伦敦、上海等国际金融中心合作。", set()),
    ("探索建立与舟山片区油气项目联动机制。", set()),
    ("推动物联网小镇与互联网小镇合作。", {"物联网小镇", "互联网小镇"}),
    ("深化长三角合作。", set()),
    ("对接上海资源。", set()),
    ("赴深圳开展招商。", set()),
    ("面向滨江区块发展需求,引进项目。", {"滨江区块"}),
    ("面向长三角市场,提供服务。", set()),
    ("打造辐射长三角的数字高地。", set()),
    ("提升对长三角东南部的辐射带动作用。", set()),
    ("引导上海高端服务业在杭集聚。", set()),
    ("充分利用上海高端中介资源。", set()),
    ("除舟山片区外,均可适用。", set()),
    ("舟山片区除外。", set()),
    ("主动融入长三角一体化发展。", {"长三角"}),
    ("辐射带动区的物联网小镇加快建设。", {"辐射带动区", "物联网小镇"}),
]


@pytest.mark.parametrize(("sentence", "zones"), MENTIONED)
def test_mentioned_is_not_covered(sentence: str, zones: set[str]) -> None:
    plan = make_plan(f"# 一\nm {sentence}", NAMES)
    assert {zone for _, zone, basis in coverage_of(plan) if basis == "mention"} == zones


def test_headings_above_cover_and_the_title_does_not() -> None:
    plan = make_plan(
        """t 滨江区块方案
        # 建设物联网小镇
        ## 加强与上海合作
        m 支持企业。
        ## 打造互联网小镇
        m 支持院校。
        # 保障
        m 加强领导。""",
        NAMES,
    )
    assert coverage_of(plan) == {
        ("支持企业", "物联网小镇", "heading"),
        ("支持院校", "物联网小镇", "heading"),
        ("支持院校", "互联网小镇", "heading"),
        ("支持企业", "滨江区块", "document"),
        ("支持院校", "滨江区块", "document"),
        ("加强领导", "滨江区块", "document"),
    }


@pytest.mark.parametrize(
    ("sentence", "holds"),
    [
        ("支持企业。", True),
        ("建设滨江区块。", True),
        ("建设物联网小镇和舟山片区。", True),
        ("在舟山片区开展试点。", False),
        ("借鉴上海经验。", True),
    ],
)
def test_the_document_covers_unless_only_other_places_are_named(sentence: str, holds: bool) -> None:
    plan = make_plan(f"# 一\nm {sentence}", NAMES)
    assert ((sentence[:4], "滨江区块", "document") in coverage_of(plan)) is holds


def test_a_place_that_grammar_alone_found_is_not_elsewhere() -> None:
    plan = make_plan("# 一\nm 在舟山片区开展试点。", NAMES)
    unknown = [mention._replace(rule="grammar:zone") for mention in plan.mentions]
    assert ("在舟山片", "滨江区块", "document") in coverage_of(plan._replace(mentions=unknown))


def test_a_scope_in_a_marker_covers_and_those_charged_do_not() -> None:
    plan = make_plan(
        """# 一
        m 支持出口。
        +c (负责部门:商务部、物联网小镇;适用范围:浙江自贸试验区、上海,以下除注明外均为滨江区块)
        m 支持进口。""",
        NAMES,
    )
    assert {row for row in coverage_of(plan) if row[2] == "mention"} == {
        ("支持出口", "浙江自贸试验区", "mention"),
        ("支持出口", "上海", "mention"),
    }


def test_evidence_and_order() -> None:
    plan = make_plan("# 建设物联网小镇\nm 滨江区块支持滨江区块。", NAMES)
    found = find_coverage(plan.working, plan.units, plan.sections, plan.mentions, [BLOCK], related=related)
    assert [
        (ground.basis, ground.evidence, plan.printed(ground.start, ground.end)) for ground in found[:2]
    ] == [
        (Basis.MENTION, 1, "滨江区块"),
        (Basis.HEADING, 0, "物联网小镇"),
    ]
    assert found[2][2:] == (Basis.DOCUMENT, NOWHERE, NOWHERE, NOWHERE, "coverage:document")
    assert len(found) == 3


def test_measures_without_a_section() -> None:
    plan = make_plan("m 在上海开展试点。\nc 滨江区块面积大。", NAMES)
    assert coverage_of(plan) == {("在上海开", "上海", "mention")}
