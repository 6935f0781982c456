"""Short forms of nodes and their evidence, as answers carry them."""

from pydantic import BaseModel, ConfigDict, Field

from schemas.document import Status
from schemas.entity import EntityKind


class Answer(BaseModel):
    """What all parts of an answer have in common: they do not change, and have no undeclared fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class NodeRef(Answer):
    """Any node that a name or an id can mean."""

    id: str = Field(description="The node's id.", examples=["zone-binjiang-block"])
    kind: str = Field(description="The node's label.", examples=["Zone"])
    name: str = Field(description="Canonical name, title or text.", examples=["滨江区块"])
    document_id: str = Field("", description="The document that it belongs to, if to one.", examples=[""])


class EntityRef(Answer):
    """An entity, by id, kind and canonical name."""

    id: str = Field(description="The entity's id.", examples=["zone-binjiang-block"])
    kind: EntityKind = Field(description="What the entity is.", examples=["Zone"])
    name: str = Field(description="Canonical name.", examples=["滨江区块"])


class DocumentRef(Answer):
    """A document, by what a citation needs."""

    id: str = Field(description="The document's id.", examples=["binjiang-ftz-plan"])
    title: str = Field(
        description="The title as printed.", examples=["中国（浙江）自由贸易试验区杭州片区滨江区块建设方案"]
    )
    number: str = Field("", description="Its number; else empty.", examples=["国发〔2018〕38号"])
    date: str = Field("", description="ISO 8601, as precise as known; else empty.", examples=["2021-04-29"])
    status: Status = Field(Status.FINAL, description="In force, or out for comment.", examples=["final"])


class SectionRef(Answer):
    """A section on the way from a document down to a unit."""

    id: str = Field(description="The section's id.", examples=["section-0f8fad5bd9cb469fa16570867728950e"])
    number: str = Field(description="As printed; empty when it has none.", examples=["二、"])
    title: str = Field(description="Without the number.", examples=["主要任务"])


class TaskRef(Answer):
    """A task of a document's list. The span is the title's: code points of the stored text, end exclusive."""

    id: str = Field(description="The task's id.", examples=["task-0f8fad5bd9cb469fa16570867728950e"])
    number: str = Field(description="As printed; empty for a run-in lead.", examples=["（一）"])
    title: str = Field(description="Without the number.", examples=["推进数字贸易制度创新"])
    start: int = Field(description="Where the title starts.", examples=[1204])
    end: int = Field(description="Where the title ends, exclusive.", examples=[1214])


class Evidence(Answer):
    """Where a fact is said: a span of the document's stored text (code points, end exclusive) and a rule.

    A fact from the gazetteer names the row as `source`; it has no document and the span (-1, -1).
    """

    source: str = Field(description="A document's id or a gazetteer row's.", examples=["binjiang-ftz-plan"])
    document_id: str = Field(description="Empty for a gazetteer fact.", examples=["binjiang-ftz-plan"])
    unit_id: str = Field(
        description="The unit that says it; empty when the ground is no unit.",
        examples=["unit-0f8fad5bd9cb469fa16570867728950e"],
    )
    start: int = Field(description="Start of the evidence; -1 when there is none.", examples=[1230])
    end: int = Field(description="End of the evidence, exclusive; -1 when there is none.", examples=[1234])
    surface: str = Field(description="The characters of the span, if any.", examples=["滨江区块"])
    rule: str = Field(description="The rule or gazetteer entry that found it.", examples=["gazetteer"])
