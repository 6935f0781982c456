"""Small batches that look like a plan's, with spans that hold, for the tests of the graph."""

from collections import Counter
from dataclasses import dataclass, field

from schemas.batch import GraphBatch
from schemas.document import Document, Status
from schemas.entity import Entity, EntityKind
from schemas.fact import Basis, Fact, FactType, Role
from schemas.ids import make_id
from schemas.outline import Category, Section, Task, Unit, UnitType
from schemas.target import Comparator, Indicator, Target

GAZETTEER_RULE = "gazetteer"


def make_entity(id_: str, kind: EntityKind, name: str, *, level: str = "", status: str = "") -> Entity:
    """A tier 1 entity without aliases."""
    return Entity(id_, kind, name, "", (), 1, level, status, "")


CITY = make_entity("zone-hangzhou", EntityKind.ZONE, "杭州市", level="city")
DISTRICT = make_entity("zone-binjiang", EntityKind.ZONE, "滨江区", level="district")
OTHER_DISTRICT = make_entity("zone-xiaoshan", EntityKind.ZONE, "萧山区", level="district")
BLOCK = make_entity("zone-binjiang-block", EntityKind.ZONE, "滨江区块", level="functional")
OTHER_BLOCK = make_entity("zone-xiaoshan-block", EntityKind.ZONE, "萧山区块", level="functional")
PLATFORM = make_entity("platform-xinhuo", EntityKind.PLATFORM, "国家“芯火”平台", status="named")
AGENCY = make_entity("agency-commerce", EntityKind.AGENCY, "区商务局", level="district")
CITED = make_entity("policy-ftz", EntityKind.POLICY_DOCUMENT, "自由贸易试验区总体方案")
CITED_NUMBER = "国发〔2018〕38号"
INDICATOR = Indicator("indicator-digital-trade", "数字贸易额")

# Inner zone, outer zone: what the gazetteer knows.
PARENTS = ((BLOCK, DISTRICT), (OTHER_BLOCK, OTHER_DISTRICT), (DISTRICT, CITY), (OTHER_DISTRICT, CITY))


def make_part_of(part: Entity, whole: Entity) -> Fact:
    """The gazetteer's fact that one zone lies in another."""
    id_ = make_id("fact", FactType.PART_OF, part.id, whole.id, part.id)
    return Fact(id_, FactType.PART_OF, part.id, whole.id, "", part.id, "", "", -1, -1, GAZETTEER_RULE)


@dataclass
class Draft:
    """A document while it is being put together, line by line."""

    id: str
    text: str = ""
    sections: list[Section] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    order: int = -1
    said: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def take_order(self) -> int:
        """The next place in reading order."""
        self.order += 1
        return self.order

    def add_section(self, number: str, title: str) -> str:
        """A section below the document, with its heading as a unit; its id."""
        id_ = make_id("section", self.id, number, title)
        start = len(self.text)
        at = start + len(number)
        end = at + len(title)
        self.sections.append(
            Section(id_, self.id, self.id, self.take_order(), 1, number, title, start, end, at, end)
        )
        self.add_unit(id_, UnitType.HEADING, number + title)
        return id_

    def add_task(self, section_id: str, number: str, title: str, category: Category) -> str:
        """A task below a section, with its heading as a unit; its id."""
        id_ = make_id("task", self.id, number, title)
        start = len(self.text) + len(number)
        end = start + len(title)
        terms = (title[:2], title[2:])
        order = self.take_order()
        self.tasks.append(
            Task(
                id_, self.id, section_id, order, number, title, start, end, end + 1, end + 1, category, terms
            )
        )
        self.add_unit(id_, UnitType.HEADING, number + title)
        return id_

    def add_unit(self, parent_id: str, type_: UnitType, text: str) -> Unit:
        """A unit on a line of its own."""
        start = len(self.text)
        occurrence = sum(unit.text == text for unit in self.units)
        id_ = make_id("unit", self.id, text, str(occurrence))
        end = start + len(text)
        unit = Unit(id_, self.id, parent_id, self.take_order(), type_, start, end, text)
        self.units.append(unit)
        self.text += text + "\n"
        self.close(parent_id, unit.end)
        return unit

    def close(self, parent_id: str, end: int) -> None:
        """Lets the body of a task and the extent of a section reach to an end."""
        for i, task in enumerate(self.tasks):
            if task.id == parent_id and end > task.body_start:
                self.tasks[i] = task._replace(body_end=end)
        parents = {task.parent_id for task in self.tasks if task.id == parent_id} | {parent_id}
        for i, section in enumerate(self.sections):
            if section.id in parents:
                self.sections[i] = section._replace(end=end)

    def add_fact(
        self, type_: FactType, ends: tuple[str, str], unit: Unit, surface: str, qualifier: str = ""
    ) -> None:
        """A fact with its evidence: the first place in the unit where the surface stands."""
        start = unit.start + unit.text.index(surface)
        end = start + len(surface)
        key = (self.id, type_.value, *ends, qualifier, unit.id)
        self.said[key] += 1
        id_ = make_id("fact", *key, str(self.said[key]))
        self.facts.append(
            Fact(id_, type_, *ends, qualifier, self.id, self.id, unit.id, start, end, GAZETTEER_RULE)
        )

    def add_mention(self, unit: Unit, entity: Entity) -> None:
        """A mention of an entity by its canonical name."""
        self.add_fact(FactType.MENTIONS, (unit.id, entity.id), unit, entity.name, entity.name)

    def add_target(self, unit: Unit, surface: str) -> None:
        """A target of 1000亿元 by 2025 that the unit sets."""
        start = unit.start + unit.text.index(surface)
        end = start + len(surface)
        id_ = make_id("target", self.id, unit.id, str(start - unit.start))
        self.targets.append(
            Target(
                id_, self.id, unit.id, INDICATOR.id, INDICATOR.name, "2025", Comparator.EQUAL,
                "1000", "亿元", "", "", start, end, "test",
            )
        )  # fmt: skip
        self.add_fact(FactType.SETS, (unit.id, id_), unit, surface)
        self.add_fact(FactType.OF, (id_, INDICATOR.id), unit, surface)


def make_batch(
    document_id: str,
    zone: Entity = BLOCK,
    *,
    title: str = "",
    number: str = "",
    sentences: tuple[str, ...] = (),
) -> GraphBatch:
    """A plan for a zone: two sections with a task each, the first of four units or more, the other of two.

    Its first measure names the zone and a platform, its goal sets a target, an agency is charged, the last
    measure cites a policy document. Each of `sentences` is one more measure; the document covers the zone.
    """
    draft = Draft(document_id)
    head = draft.add_unit(document_id, UnitType.TITLE, title or f"{zone.name}建设方案")
    _add_tasks(draft, zone, sentences)
    _add_safeguards(draft)
    if zone.name in head.text:
        draft.add_mention(head, zone)
        draft.add_fact(FactType.ABOUT, (document_id, zone.id), head, zone.name)
    document = Document(
        document_id, document_id, "final 2021-04-29", head.text, (AGENCY.name,), "2021-04-29", Status.FINAL,
        number, (), make_id("text", draft.text), "utf-8", (), draft.text,
    )  # fmt: skip
    return _make_batch(draft, document, zone)


def _add_tasks(draft: Draft, zone: Entity, sentences: tuple[str, ...]) -> None:
    section_id = draft.add_section("一、", "主要任务")
    task_id = draft.add_task(section_id, "（一）", "发展数字贸易", Category.TASK)
    first = draft.add_unit(task_id, UnitType.MEASURE, f"支持{zone.name}建设{PLATFORM.name}。")
    draft.add_mention(first, zone)
    draft.add_mention(first, PLATFORM)
    draft.add_fact(FactType.COVERS, (first.id, zone.id), first, zone.name, Basis.MENTION)
    draft.add_fact(FactType.ADVANCES, (first.id, PLATFORM.id), first, PLATFORM.name, "建设")
    measures = [first, *(draft.add_unit(task_id, UnitType.MEASURE, sentence) for sentence in sentences)]
    title = draft.units[0]
    for measure in measures[1:]:
        if zone.name in title.text:
            draft.add_fact(FactType.COVERS, (measure.id, zone.id), title, zone.name, Basis.DOCUMENT)
    goal = draft.add_unit(task_id, UnitType.GOAL, f"到2025年，{INDICATOR.name}达到1000亿元。")
    draft.add_target(goal, "1000亿元")
    charge = draft.add_unit(task_id, UnitType.CONTEXT, f"（责任单位：{AGENCY.name}）")
    draft.add_mention(charge, AGENCY)
    for id_ in (task_id, *(measure.id for measure in measures)):
        draft.add_fact(FactType.CHARGED_TO, (id_, AGENCY.id), charge, AGENCY.name, Role.RESPONSIBLE)


def _add_safeguards(draft: Draft) -> None:
    section_id = draft.add_section("二、", "保障措施")
    task_id = draft.add_task(section_id, "（二）", "加强组织领导", Category.SAFEGUARD)
    measure = draft.add_unit(task_id, UnitType.MEASURE, f"落实《{CITED.name}》（{CITED_NUMBER}）。")
    draft.add_mention(measure, CITED)
    draft.add_fact(FactType.CITES, (draft.id, CITED.id), measure, CITED.name, CITED_NUMBER)


def _make_batch(draft: Draft, document: Document, zone: Entity) -> GraphBatch:
    entities = {entity.id: entity for entity in (zone, PLATFORM, AGENCY, CITED)}
    facts = list(draft.facts)
    for part, whole in PARENTS:
        if part.id in entities:
            entities[whole.id] = whole
            facts.append(make_part_of(part, whole))
    return GraphBatch(
        document=document,
        sections=tuple(draft.sections),
        tasks=tuple(draft.tasks),
        units=tuple(draft.units),
        targets=tuple(draft.targets),
        indicators=(INDICATOR,),
        entities=tuple(sorted(entities.values())),
        facts=tuple(sorted(facts)),
    )
