"""The answers to: which documents are there, and what is this task, measure or entity?"""

from typing import Literal

from pydantic import Field

from schemas.document import Status
from schemas.entity import EntityKind
from schemas.fact import Basis
from schemas.measure import Advance, Charge, TargetRef
from schemas.outline import Category, UnitType
from schemas.reference import Answer, DocumentRef, EntityRef, Evidence, NodeRef, SectionRef, TaskRef


class DocumentCounts(Answer):
    """How much was found in a document."""

    sections: int = Field(description="Sections of its outline.", examples=[14])
    tasks: int = Field(description="Tasks, safeguards included.", examples=[22])
    units: int = Field(description="Units of all types.", examples=[310])
    measures: int = Field(description="Measures among them.", examples=[190])
    goals: int = Field(description="Goals among them.", examples=[9])
    targets: int = Field(description="Numbers to be reached.", examples=[12])


class DocumentSummary(Answer):
    """A document, and how much of everything was found in it."""

    id: str = Field(description="The document's id.", examples=["binjiang-ftz-plan"])
    work: str = Field(description="What the versions of one plan share.", examples=["binjiang-ftz-plan"])
    version: str = Field(description="Draft or final, and the date.", examples=["final 2021-04-29"])
    title: str = Field(
        description="The title as printed.", examples=["中国（浙江）自由贸易试验区杭州片区滨江区块建设方案"]
    )
    issuers: tuple[str, ...] = Field(description="As printed or hinted.", examples=[["中共杭州市滨江区委"]])
    date: str = Field(description="ISO 8601, as precise as known; else empty.", examples=["2021-04-29"])
    status: Status = Field(description="In force, or out for comment.", examples=["final"])
    number: str = Field(description="Its number; else empty.", examples=["国发〔2018〕38号"])
    addressees: tuple[str, ...] = Field(description="To whom it is sent.", examples=[["各部门、各街道"]])
    sha256: str = Field(description="Of the file's bytes.", examples=["e3b0c44298fc1c149afbf4c8996fb924"])
    encoding: str = Field(description="The file's encoding.", examples=["utf-8"])
    flags: tuple[str, ...] = Field(description="Damage that was seen and not repaired, in words.")
    about: tuple[EntityRef, ...] = Field(description="The zones that it is about.")
    issued_by: tuple[EntityRef, ...] = Field(description="The agencies that issued it.")
    supersedes: tuple[DocumentRef, ...] = Field(description="Older versions that it replaces.")
    counts: DocumentCounts = Field(description="How much was found in it.")


class DocumentList(Answer):
    """The documents of the graph, by id."""

    total: int = Field(description="Documents on all pages.", examples=[5])
    items: tuple[DocumentSummary, ...] = Field(description="One page of them.")


class OutlineNode(Answer):
    """A section or task of an outline, with what lies below it."""

    id: str = Field(description="The node's id.", examples=["section-0f8fad5bd9cb469fa16570867728950e"])
    kind: Literal["section", "task"] = Field(description="A task is a leaf.", examples=["section"])
    level: int = Field(description="Depth below the document, from 1.", examples=[1])
    number: str = Field(description="As printed; empty when it has none.", examples=["二、"])
    title: str = Field(description="Without the number.", examples=["主要任务"])
    start: int = Field(description="Where the title starts.", examples=[1180])
    end: int = Field(description="Where the title ends, exclusive.", examples=[1184])
    category: Category | None = Field(description="Of a task: the plan's ends, or its carrying out.")
    units: int = Field(description="Units directly under it.", examples=[7])
    measures: int = Field(description="Measures among them.", examples=[5])
    children: tuple["OutlineNode", ...] = Field((), description="What lies below it, in reading order.")


class Outline(Answer):
    """The outline of a document: sections and tasks in reading order."""

    document: DocumentRef = Field(description="The document.")
    nodes: tuple[OutlineNode, ...] = Field(description="The topmost sections and tasks.")


class UnitRef(Answer):
    """A unit: the smallest addressed piece of text."""

    id: str = Field(description="The unit's id.", examples=["unit-0f8fad5bd9cb469fa16570867728950e"])
    type: UnitType = Field(description="What it does.", examples=["measure"])
    text: str = Field(description="Its characters.", examples=["支持滨江区块建设数字贸易示范区。"])
    start: int = Field(description="Where it starts.", examples=[1226])
    end: int = Field(description="Where it ends, exclusive.", examples=[1242])
    rule: str = Field(description="What made it of this type.", examples=["wording:verb"])


class TaskSummary(TaskRef):
    """A task in a list of tasks."""

    category: Category = Field(description="The plan's ends, or its carrying out.", examples=["task"])
    measures: int = Field(description="Measures under it.", examples=[5])


class TaskList(Answer):
    """The tasks of a document, in reading order."""

    document: DocumentRef = Field(description="The document.")
    items: tuple[TaskSummary, ...] = Field(description="Its tasks.")


class TaskDetail(TaskRef):
    """A task with its units and all that they are tied to."""

    document: DocumentRef = Field(description="The document that lists it.")
    section_path: tuple[SectionRef, ...] = Field(description="The sections above it, outermost first.")
    category: Category = Field(description="The plan's ends, or its carrying out.", examples=["task"])
    body_start: int = Field(description="Where its body starts.", examples=[1215])
    body_end: int = Field(description="Where its body ends, exclusive.", examples=[1620])
    units: tuple[UnitRef, ...] = Field(description="Title and body in units, in reading order.")
    agencies: tuple[Charge, ...] = Field(description="Who is charged with the task or a measure of it.")
    platforms: tuple[Advance, ...] = Field(description="Platforms that it names, with the action on them.")
    programmes: tuple[Advance, ...] = Field(description="Programmes that it names, with the action on them.")
    zones: tuple[EntityRef, ...] = Field(description="Zones that it names.")
    targets: tuple[TargetRef, ...] = Field(description="Numbers that it sets.")


class Mention(Answer):
    """One occurrence of an entity in a unit."""

    entity: EntityRef = Field(description="What is mentioned.")
    evidence: Evidence = Field(description="Where, and what found it.")


class Cover(Answer):
    """A zone that a measure covers directly."""

    zone: EntityRef = Field(description="The zone.")
    basis: Basis = Field(description="The ground of it.", examples=["mention"])
    evidence: Evidence = Field(description="Where the zone is printed.")


class MeasureDetail(UnitRef):
    """A measure (or any other unit) with its place and everything that it says."""

    document: DocumentRef = Field(description="The document that says it.")
    section_path: tuple[SectionRef, ...] = Field(description="The sections above it, outermost first.")
    task: TaskRef | None = Field(description="The task that it belongs to, if any.")
    mentions: tuple[Mention, ...] = Field(description="Entities that it names, in reading order.")
    covers: tuple[Cover, ...] = Field(description="Zones that it covers, strongest basis first.")
    agencies: tuple[Charge, ...] = Field(description="Who is charged with it.")
    platforms: tuple[Advance, ...] = Field(description="Platforms that it names, with its action on them.")
    programmes: tuple[Advance, ...] = Field(description="Programmes that it names, with its action on them.")
    targets: tuple[TargetRef, ...] = Field(description="Numbers that it sets.")


class EntityRelation(Answer):
    """A relation between an entity and another one or a document, in its stored direction."""

    type: str = Field(description="The relation's type.", examples=["PART_OF"])
    direction: Literal["out", "in"] = Field(description="`out`: from the entity asked for.", examples=["out"])
    other: NodeRef = Field(description="The node at the other end.")
    evidence: Evidence = Field(description="What says so.")


class EntityCounts(Answer):
    """How many measures and tasks are tied to an entity."""

    covering: int = Field(description="Measures that cover it directly.", examples=[190])
    advancing: int = Field(description="Measures that act on it.", examples=[0])
    charged: int = Field(description="Measures and tasks that it is charged with.", examples=[2])


class EntityDetail(Answer):
    """An entity, where it is named, and how it lies to others."""

    id: str = Field(description="The entity's id.", examples=["zone-binjiang-block"])
    kind: EntityKind = Field(description="What it is.", examples=["Zone"])
    name: str = Field(description="Canonical name.", examples=["滨江区块"])
    name_en: str = Field(description="English name; empty when unknown.", examples=["Binjiang Block"])
    aliases: tuple[str, ...] = Field(description="Other names of it.", examples=[["自贸试验区滨江区块"]])
    tier: int = Field(description="1 a proper name, 2 a descriptive or generic one.", examples=[1])
    level: str = Field(description="Of a zone or agency: its level.", examples=["functional"])
    status: str = Field(description="Of a platform: named or planned.", examples=[""])
    document: DocumentRef | None = Field(description="The document that it belongs to, of tier 2.")
    mentions: int = Field(description="How often it is named.", examples=[31])
    documents: dict[str, int] = Field(
        description="The same by document id.", examples=[{"binjiang-ftz-plan": 28, "xiaoshan-ftz-plan": 3}]
    )
    counts: EntityCounts = Field(description="How measures and tasks are tied to it.")
    relations: tuple[EntityRelation, ...] = Field(
        description="PART_OF, OVERLAPS, LOCATED_IN, ISSUED_BY, ABOUT and other relations but those of units."
    )
    examples: tuple[UnitRef, ...] = Field(description="The first units that name it, by document and order.")


class EntitySummary(EntityRef):
    """An entity in a list."""

    mentions: int = Field(description="How often it is named.", examples=[31])


class EntityList(Answer):
    """Entities of one kind or of all, most often named first."""

    total: int = Field(description="Entities on all pages.", examples=[240])
    items: tuple[EntitySummary, ...] = Field(description="One page of them.")
