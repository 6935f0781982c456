"""Two small documents, written by hand, with one of everything that an answer has to tell apart.

The zones, inner to outer (物联网小镇 has two ways up to 杭州市, 滨江区块 two parents):

    town → block, district; block → area, district; area → city; district → city; district overlaps corridor
"""

from typing import NamedTuple

from schemas.batch import GraphBatch
from schemas.document import Document, Status
from schemas.entity import Entity, EntityKind
from schemas.fact import Fact, FactType
from schemas.outline import Category, Section, Task, Unit, UnitType
from schemas.target import Comparator, Indicator, Target

ZONES = (
    ("zone-area", "中国(浙江)自由贸易试验区杭州片区", ("杭州片区",)),
    ("zone-block", "滨江区块", ("自贸区滨江区块", "高新区")),
    ("zone-city", "杭州市", ("杭州",)),
    ("zone-corridor", "G60科创走廊", ()),
    ("zone-district", "滨江区", ("高新区",)),
    ("zone-town", "物联网小镇", ()),
)

INSIDE = (
    ("town", "block"),
    ("town", "district"),
    ("block", "area"),
    ("block", "district"),
    ("area", "city"),
    ("district", "city"),
)

AGENCY = Entity(
    "agency-commerce", EntityKind.AGENCY, "滨江区商务局", "", ("区商务局",), 1, "district", "", ""
)
PROGRAMME = Entity("programme-5050", EntityKind.PROGRAMME, "“5050”计划", "Plan 5050", (), 1, "", "", "")


class Part(NamedTuple):
    """A unit as the tables below give it; its span follows from its text."""

    id: str
    parent_id: str
    type: UnitType
    text: str


class Tie(NamedTuple):
    """A fact as the tables below give it; its span is the surface's in the unit."""

    type: FactType
    from_id: str
    to_id: str
    qualifier: str
    unit_id: str
    surface: str


PLAN = (
    Part("p-title", "plan", UnitType.TITLE, "滨江区块建设方案"),
    Part("p-head-1", "p-section-1", UnitType.HEADING, "一、主要任务"),
    Part("p-head-2", "p-task-1", UnitType.HEADING, "（一）推进数字贸易"),
    Part("p-build", "p-task-1", UnitType.MEASURE, "𠮷支持滨江区块建设数字贸易平台，实施“5050”计划。"),
    Part("p-reach", "p-task-1", UnitType.MEASURE, "到2025年数字贸易额达到1000亿元（区商务局负责）。"),
    Part("p-head-3", "p-section-2", UnitType.HEADING, "二、保障措施"),
    Part("p-head-4", "p-task-2", UnitType.HEADING, "（二）在物联网小镇优化服务"),
    Part("p-serve", "p-task-2", UnitType.MEASURE, "完善服务体系，用好数字贸易平台。"),
)

OPINIONS = (
    Part("o-title", "opinions", UnitType.TITLE, "杭州市意见"),
    Part("o-lead", "opinions", UnitType.MEASURE, "推动滨江区和物联网小镇先行。"),
    Part("o-use", "opinions", UnitType.GOAL, "形成走廊优势。"),
)

PLAN_TIES = (
    Tie(FactType.MENTIONS, "p-title", "zone-block", "滨江区块", "p-title", "滨江区块"),
    Tie(FactType.MENTIONS, "p-build", "zone-block", "滨江区块", "p-build", "滨江区块"),
    Tie(FactType.MENTIONS, "p-build", "platform-p", "数字贸易平台", "p-build", "数字贸易平台"),
    Tie(FactType.MENTIONS, "p-build", "programme-5050", "“5050”计划", "p-build", "“5050”计划"),
    Tie(FactType.MENTIONS, "p-reach", "agency-commerce", "区商务局", "p-reach", "区商务局"),
    Tie(FactType.MENTIONS, "p-head-4", "zone-town", "物联网小镇", "p-head-4", "物联网小镇"),
    Tie(FactType.MENTIONS, "p-serve", "platform-p", "数字贸易平台", "p-serve", "数字贸易平台"),
    Tie(FactType.COVERS, "p-build", "zone-block", "mention", "p-build", "滨江区块"),
    Tie(FactType.COVERS, "p-build", "zone-block", "document", "p-title", "滨江区块"),
    Tie(FactType.COVERS, "p-reach", "zone-block", "document", "p-title", "滨江区块"),
    Tie(FactType.COVERS, "p-serve", "zone-town", "heading", "p-head-4", "物联网小镇"),
    Tie(FactType.COVERS, "p-serve", "zone-block", "document", "p-title", "滨江区块"),
    Tie(FactType.ADVANCES, "p-build", "platform-p", "建设", "p-build", "数字贸易平台"),
    Tie(FactType.CHARGED_TO, "p-reach", "agency-commerce", "responsible", "p-reach", "区商务局"),
    Tie(FactType.CHARGED_TO, "p-task-1", "agency-commerce", "lead", "p-reach", "区商务局"),
    Tie(FactType.CHARGED_TO, "p-task-1", "agency-commerce", "responsible", "p-reach", "区商务局"),
    Tie(FactType.SETS, "p-reach", "p-target", "", "p-reach", "1000亿元"),
    Tie(FactType.OF, "p-target", "indicator-trade", "", "p-reach", "1000亿元"),
    Tie(FactType.ABOUT, "plan", "zone-block", "", "p-title", "滨江区块"),
)

OPINIONS_TIES = (
    Tie(FactType.MENTIONS, "o-lead", "zone-district", "滨江区", "o-lead", "滨江区"),
    Tie(FactType.MENTIONS, "o-lead", "zone-town", "物联网小镇", "o-lead", "物联网小镇"),
    Tie(FactType.MENTIONS, "o-use", "zone-corridor", "走廊", "o-use", "走廊"),
    Tie(FactType.COVERS, "o-lead", "zone-district", "mention", "o-lead", "滨江区"),
    Tie(FactType.COVERS, "o-lead", "zone-town", "mention", "o-lead", "物联网小镇"),
    Tie(FactType.COVERS, "o-lead", "zone-city", "document", "o-title", "杭州市"),
    Tie(FactType.ABOUT, "opinions", "zone-city", "", "o-title", "杭州市"),
)


def make_plan() -> GraphBatch:
    """滨江区块建设方案: two sections, a task and a safeguard, three measures."""
    units = _make_units("plan", PLAN)
    sections = (
        _make_section("p-section-1", units[1], "一、", "主要任务"),
        _make_section("p-section-2", units[5], "二、", "保障措施"),
    )
    tasks = (
        _make_task("p-task-1", "p-section-1", units[2:5], "（一）", Category.TASK),
        _make_task("p-task-2", "p-section-2", units[6:8], "（二）", Category.SAFEGUARD),
    )
    start = units[4].start + units[4].text.index("1000")
    target = Target(
        id="p-target",
        document_id="plan",
        unit_id="p-reach",
        indicator_id="indicator-trade",
        indicator="数字贸易额",
        year="2025",
        comparator=Comparator.EQUAL,
        value="1000",
        unit="亿元",
        baseline="",
        baseline_year="",
        start=start,
        end=start + 6,
        rule="test",
    )
    platform = Entity("platform-p", EntityKind.PLATFORM, "数字贸易平台", "", (), 2, "", "planned", "plan")
    return GraphBatch(
        document=_make_document("plan", "滨江区块建设方案", "2021-04-29", PLAN),
        sections=sections,
        tasks=tasks,
        units=units,
        targets=(target,),
        indicators=(Indicator("indicator-trade", "数字贸易额"),),
        entities=(*_make_zones(), AGENCY, PROGRAMME, platform),
        facts=(*_make_facts(units, PLAN_TIES), *_make_area_facts()),
    )


def make_opinions() -> GraphBatch:
    """杭州市意见: a measure and a goal below no heading, and a platform named as the plan's is."""
    units = _make_units("opinions", OPINIONS)
    platform = Entity("platform-o", EntityKind.PLATFORM, "数字贸易平台", "", (), 2, "", "planned", "opinions")
    tie = Tie(FactType.MENTIONS, "o-lead", "platform-o", "先行", "o-lead", "先行")
    return GraphBatch(
        document=_make_document("opinions", "杭州市（暂行）意见", "2020", OPINIONS),
        sections=(),
        tasks=(),
        units=units,
        targets=(),
        indicators=(),
        entities=(*_make_zones(), platform),
        facts=(*_make_facts(units, (*OPINIONS_TIES, tie)), *_make_area_facts()),
    )


def _make_zones() -> tuple[Entity, ...]:
    return tuple(
        Entity(zone_id, EntityKind.ZONE, name, "", aliases, 1, "functional", "", "")
        for zone_id, name, aliases in ZONES
    )


def _make_document(document_id: str, title: str, date: str, parts: tuple[Part, ...]) -> Document:
    return Document(
        id=document_id,
        work=document_id,
        version=f"final {date}",
        title=title,
        issuers=("杭州市人民政府",),
        date=date,
        status=Status.FINAL,
        number="杭政〔2020〕3号" if document_id == "opinions" else "",
        addressees=(),
        sha256="0" * 64,
        encoding="utf-8",
        flags=(),
        text="\n".join(part.text for part in parts),
    )


def _make_units(document_id: str, parts: tuple[Part, ...]) -> tuple[Unit, ...]:
    units: list[Unit] = []
    start = 0
    for place, part in enumerate(parts):
        end = start + len(part.text)
        order = place * 10
        units.append(Unit(part.id, document_id, part.parent_id, order, part.type, start, end, part.text))
        start = end + 1
    return tuple(units)


def _make_section(section_id: str, head: Unit, number: str, title: str) -> Section:
    start = head.end - len(title)
    return Section(
        section_id, "plan", "plan", head.order - 2, 1, number, title, head.start, head.end, start, head.end
    )


def _make_task(
    task_id: str, parent_id: str, units: tuple[Unit, ...], number: str, category: Category
) -> Task:
    head = units[0]
    title = head.text.removeprefix(number)
    start = head.end - len(title)
    body = (units[1].start, units[-1].end)
    return Task(
        task_id, "plan", parent_id, head.order - 1, number, title, start, head.end, *body, category, ()
    )


def _make_facts(units: tuple[Unit, ...], ties: tuple[Tie, ...]) -> tuple[Fact, ...]:
    by_id = {unit.id: unit for unit in units}
    return tuple(_make_fact(tie, by_id[tie.unit_id]) for tie in ties)


def _make_fact(tie: Tie, unit: Unit) -> Fact:
    fact_id = f"fact-{tie.type}-{tie.from_id}-{tie.to_id}-{tie.qualifier}"
    start = unit.start + unit.text.index(tie.surface)
    end = start + len(tie.surface)
    document_id = unit.document_id
    ends = (tie.from_id, tie.to_id)
    return Fact(
        fact_id, tie.type, *ends, tie.qualifier, document_id, document_id, unit.id, start, end, "test"
    )


def _make_area_facts() -> tuple[Fact, ...]:
    pairs = [(FactType.PART_OF, inner, outer) for inner, outer in INSIDE]
    pairs.append((FactType.OVERLAPS, "district", "corridor"))
    return tuple(
        Fact(f"fact-{kind}-{a}-{b}", kind, f"zone-{a}", f"zone-{b}", "", f"zone-{a}", "", "", -1, -1, "row")
        for kind, a, b in pairs
    )
