"""Turns a batch into rows, each list of rows with the query that writes it.

The registries say where every node and every fact goes; the ends' labels stand literally in the queries.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from graph.keys import make_number_key, make_title_key
from schemas.batch import GraphBatch
from schemas.document import Document
from schemas.entity import Entity, EntityKind
from schemas.errors import BadBatch
from schemas.fact import Fact, FactType
from schemas.outline import Section, Task, Unit, UnitType
from schemas.target import Indicator, Target

T = TypeVar("T")
Row = dict[str, Any]
Child = Section | Task | Unit
Node = Document | Child | Target | Indicator | Entity

# Enough that the way to the server and back costs nothing a row, and few enough that they hardly need memory.
ROWS_AT_ONCE = 5000

UNIT_QUERIES: Mapping[UnitType, str] = {
    UnitType.MEASURE: "write/measures",
    UnitType.GOAL: "write/goals",
}

ENTITY_QUERIES: Mapping[EntityKind, str] = {
    EntityKind.ZONE: "write/zones",
    EntityKind.PLATFORM: "write/platforms",
    EntityKind.AGENCY: "write/agencies",
    EntityKind.ORGANIZATION: "write/organizations",
    EntityKind.PROGRAMME: "write/programmes",
    EntityKind.POLICY_DOCUMENT: "write/policy_documents",
}

# By the child's label and its parent's.
OUTLINE_QUERIES: Mapping[tuple[str, str], str] = {
    ("Section", "Document"): "write/has_section_in_document",
    ("Section", "Section"): "write/has_section_in_section",
    ("Task", "Document"): "write/has_task_in_document",
    ("Task", "Section"): "write/has_task_in_section",
    ("Unit", "Document"): "write/has_unit_in_document",
    ("Unit", "Section"): "write/has_unit_in_section",
    ("Unit", "Task"): "write/has_unit_in_task",
}

# By the fact's type and the labels of its two ends. IDENTIFIES and SUPERSEDES are no part of a batch: they
# follow from what other documents say, so that the graph derives them itself (graph/derive.py).
FACT_QUERIES: Mapping[tuple[FactType, str, str], str] = {
    (FactType.MENTIONS, "Unit", "Entity"): "write/mentions",
    (FactType.COVERS, "Unit", "Entity"): "write/covers",
    (FactType.ADVANCES, "Unit", "Entity"): "write/advances",
    (FactType.CHARGED_TO, "Unit", "Entity"): "write/unit_charged_to",
    (FactType.CHARGED_TO, "Task", "Entity"): "write/task_charged_to",
    (FactType.SETS, "Unit", "Target"): "write/unit_sets",
    (FactType.SETS, "Task", "Target"): "write/task_sets",
    (FactType.SETS, "Section", "Target"): "write/section_sets",
    (FactType.OF, "Target", "Indicator"): "write/of",
    (FactType.PART_OF, "Entity", "Entity"): "write/part_of",
    (FactType.OVERLAPS, "Entity", "Entity"): "write/overlaps",
    (FactType.LOCATED_IN, "Entity", "Entity"): "write/located_in",
    (FactType.STATES_AREA, "Unit", "Entity"): "write/states_area",
    (FactType.ISSUED_BY, "Document", "Entity"): "write/issued_by",
    (FactType.ABOUT, "Document", "Entity"): "write/about",
    (FactType.CITES, "Document", "Entity"): "write/cites",
}


class Rows(NamedTuple):
    """Rows that one query writes, at most ROWS_AT_ONCE of them."""

    query: str
    rows: list[Row]


def iter_rows(batch: GraphBatch) -> Iterator[Rows]:
    """All rows of a batch, nodes before the relations between them.

    Raises BadBatch when a relation's end is not in the batch or cannot be the end of such a relation, and
    when two nodes have one id.
    """
    labels = _label_nodes(batch)
    yield from _iter_nodes(batch)
    yield from _iter_outline(batch, labels)
    yield from _iter_facts(batch, labels)


def _label_nodes(batch: GraphBatch) -> dict[str, str]:
    labels: dict[str, str] = {}
    groups: dict[str, Sequence[Node]] = {
        "Document": (batch.document,),
        "Section": batch.sections,
        "Task": batch.tasks,
        "Unit": batch.units,
        "Target": batch.targets,
        "Indicator": batch.indicators,
        "Entity": batch.entities,
    }
    for label, nodes in groups.items():
        for node in nodes:
            if node.id in labels:
                raise BadBatch(batch.document.id, f"{label} {node.id} is there twice")
            labels[node.id] = label
    return labels


def _iter_nodes(batch: GraphBatch) -> Iterator[Rows]:
    yield from _cut("write/documents", (batch.document,), _make_document_row)
    yield from _cut("write/sections", batch.sections, Section._asdict)
    yield from _cut("write/tasks", batch.tasks, Task._asdict)
    for query, units in _group(batch.units, lambda unit: UNIT_QUERIES.get(unit.type, "write/units")):
        yield from _cut(query, units, Unit._asdict)
    for query, entities in _group(batch.entities, lambda entity: ENTITY_QUERIES[entity.kind]):
        yield from _cut(query, entities, _make_entity_row)
    yield from _cut("write/indicators", batch.indicators, Indicator._asdict)
    yield from _cut("write/targets", batch.targets, Target._asdict)


def _iter_outline(batch: GraphBatch, labels: Mapping[str, str]) -> Iterator[Rows]:
    def find_query(child: Child) -> str:
        ends = labels[child.id], labels.get(child.parent_id, "nothing")
        if ends not in OUTLINE_QUERIES:
            raise BadBatch(batch.document.id, f"{ends[0]} {child.id} stands below {ends[1]}")
        return OUTLINE_QUERIES[ends]

    children: list[Child] = [*batch.sections, *batch.tasks, *batch.units]
    for query, rows in _group(children, find_query):
        yield from _cut(query, rows, _make_outline_row)


def _iter_facts(batch: GraphBatch, labels: Mapping[str, str]) -> Iterator[Rows]:
    def find_query(fact: Fact) -> str:
        ends = labels.get(fact.from_id, "nothing"), labels.get(fact.to_id, "nothing")
        if (fact.type, *ends) not in FACT_QUERIES:
            raise BadBatch(batch.document.id, f"{fact.type} {fact.id} leads from {ends[0]} to {ends[1]}")
        return FACT_QUERIES[fact.type, *ends]

    for query, facts in _group(batch.facts, find_query):
        yield from _cut(query, facts, _make_fact_row)


def _group(items: Iterable[T], find_query: Callable[[T], str]) -> list[tuple[str, list[T]]]:
    grouped: dict[str, list[T]] = defaultdict(list)
    for item in items:
        grouped[find_query(item)].append(item)
    return sorted(grouped.items())


def _cut(query: str, items: Sequence[T], make_row: Callable[[T], Row]) -> Iterator[Rows]:
    for start in range(0, len(items), ROWS_AT_ONCE):
        yield Rows(query, [make_row(item) for item in items[start : start + ROWS_AT_ONCE]])


def _make_document_row(document: Document) -> Row:
    keys = {"title_key": make_title_key(document.title), "number_key": make_number_key(document.number)}
    return {**document._asdict(), **keys}


def _make_entity_row(entity: Entity) -> Row:
    if entity.kind is EntityKind.POLICY_DOCUMENT:
        return {**entity._asdict(), "title_key": make_title_key(entity.name)}
    return entity._asdict()


def _make_outline_row(child: Child) -> Row:
    return {"id": child.id, "parent_id": child.parent_id, "order": child.order}


def _make_fact_row(fact: Fact) -> Row:
    if fact.type is FactType.CITES:
        return {**fact._asdict(), "number_key": make_number_key(fact.qualifier)}
    return fact._asdict()
