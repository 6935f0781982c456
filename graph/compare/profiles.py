"""Reads from the graph what is known of a document's tasks."""

from typing import Any

from neo4j import Driver

from graph.compare.profile import DocumentProfile, EntityUse, IndicatorUse, TaskProfile
from graph.queries import read_records
from schemas.entity import EntityKind
from schemas.errors import NotFound
from schemas.outline import Category
from schemas.reference import DocumentRef


def load_profiles(driver: Driver, document_id: str) -> DocumentProfile:
    """A document's tasks in reading order, in one round trip. Raises NotFound for an unknown id."""
    records = read_records(driver, "read/tasks_for_comparison", {"document_id": document_id})
    if not records:
        raise NotFound(document_id)
    record = records[0]
    return DocumentProfile(
        document=DocumentRef.model_validate(record["document"]),
        tasks=tuple(_make_profile(row) for row in record["tasks"]),
    )


def _make_profile(row: dict[str, Any]) -> TaskProfile:
    return TaskProfile(
        id=row["id"],
        number=row["number"],
        title=row["title"],
        start=row["start"],
        end=row["end"],
        category=Category(row["category"]),
        headings=tuple(row["headings"]),
        terms=tuple(row["terms"]),
        entities=tuple(_make_entity(entity) for entity in row["entities"]),
        indicators=tuple(IndicatorUse(**indicator) for indicator in row["indicators"]),
    )


def _make_entity(row: dict[str, Any]) -> EntityUse:
    return EntityUse(id=row["id"], name=row["name"], kind=EntityKind(row["kind"]), action=row["action"])
