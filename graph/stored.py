"""Reads a document's batch back from the graph."""

from collections.abc import Mapping
from typing import Any

from neo4j import Driver, Record

from graph.queries import read_records
from schemas.batch import GraphBatch
from schemas.document import Document, Status
from schemas.entity import Entity, EntityKind
from schemas.errors import NotFound
from schemas.fact import Fact, FactType
from schemas.outline import Category, Section, Task, Unit, UnitType
from schemas.target import Comparator, Indicator, Target

# The property that holds a fact's qualifier, by its type.
QUALIFIERS: Mapping[FactType, str] = {
    FactType.MENTIONS: "surface",
    FactType.COVERS: "basis",
    FactType.ADVANCES: "action",
    FactType.CHARGED_TO: "role",
    FactType.STATES_AREA: "area",
    FactType.CITES: "number",
}


def load_batch(driver: Driver, document_id: str) -> GraphBatch:
    """What the graph holds of a document, without what the gazetteer adds and what is derived.

    Raises NotFound when there is no such document, and KeyError or ValueError when a property is missing or has a
    value that it cannot have.
    """
    parameters = {"document_id": document_id}
    documents = read_records(driver, "read/stored_document", parameters)
    if not documents:
        raise NotFound(document_id)
    outline = read_records(driver, "read/stored_outline", parameters)
    targets = read_records(driver, "read/stored_targets", parameters)
    facts = read_records(driver, "read/stored_facts", parameters)
    entities = read_records(driver, "read/stored_entities", parameters)
    return GraphBatch(
        document=_make_document(documents[0]),
        sections=tuple(_make_section(record) for record in outline if record["kind"] == "HAS_SECTION"),
        tasks=tuple(_make_task(record) for record in outline if record["kind"] == "HAS_TASK"),
        units=tuple(_make_unit(record) for record in outline if record["kind"] == "HAS_UNIT"),
        targets=tuple(map(_make_target, targets)),
        indicators=tuple(sorted({_make_indicator(record) for record in targets if record["indicator"]})),
        entities=tuple(sorted(map(_make_entity, entities))),
        facts=tuple(sorted(map(_make_fact, facts))),
    )


def _pick(fields: tuple[str, ...], values: Mapping[str, Any]) -> list[Any]:
    picked = (values[field] for field in fields)
    return [tuple(value) if isinstance(value, list) else value for value in picked]


def _make_document(record: Record) -> Document:
    document = Document._make(_pick(Document._fields, record["node"]))
    return document._replace(status=Status(document.status))


def _make_section(record: Record) -> Section:
    return Section._make(_pick(Section._fields, {**record["node"], "parent_id": record["parent_id"]}))


def _make_task(record: Record) -> Task:
    task = Task._make(_pick(Task._fields, {**record["node"], "parent_id": record["parent_id"]}))
    return task._replace(category=Category(task.category))


def _make_unit(record: Record) -> Unit:
    unit = Unit._make(_pick(Unit._fields, {**record["node"], "parent_id": record["parent_id"]}))
    return unit._replace(type=UnitType(unit.type))


def _make_target(record: Record) -> Target:
    target = Target._make(_pick(Target._fields, record["node"]))
    return target._replace(comparator=Comparator(target.comparator))


def _make_indicator(record: Record) -> Indicator:
    return Indicator._make(_pick(Indicator._fields, record["indicator"]))


def _make_entity(record: Record) -> Entity:
    (kind,) = set(record["labels"]) - {"Entity"}
    return Entity._make(_pick(Entity._fields, {**record["node"], "kind": EntityKind(kind)}))


def _make_fact(record: Record) -> Fact:
    type_ = FactType(record["type"])
    values = {**record["fact"], "type": type_, "from_id": record["from_id"], "to_id": record["to_id"]}
    values["qualifier"] = values[QUALIFIERS[type_]] if type_ in QUALIFIERS else ""
    return Fact._make(_pick(Fact._fields, values))
