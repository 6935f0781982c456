"""Entities of names that the grammar found, with ids that hold or part documents."""

from ingest.context import Context
from ingest.gazetteer import Gazetteer
from ingest.grammar.groups import STATE_WORDS
from schemas.entity import Entity, EntityKind
from schemas.ids import make_id

# 中共杭州市委 names its place behind two letters.
PLACE_WITHIN = 2


def make_named(
    kind: EntityKind, name: str, context: Context, gazetteer: Gazetteer, *, tier: int = 1
) -> Entity:
    """An entity that the grammar found.

    A descriptive one (tier 2) belongs to its document; a name that does not say where it is (互联网小镇) belongs to
    the territory of the document, so that two cities' towns of that name are two.
    """
    owner = context.document_id if tier == 2 else ""
    status = ("named" if tier == 1 else "planned") if kind is EntityKind.PLATFORM else ""
    home = context.innermost
    area = home.id if home is not None and not _says_where(kind, name, gazetteer) else ""
    entity_id = make_id(kind.value.lower(), name, owner or area)
    return Entity(entity_id, kind, name, "", (), tier, "", status, owner)


def _says_where(kind: EntityKind, name: str, gazetteer: Gazetteer) -> bool:
    if kind in (EntityKind.POLICY_DOCUMENT, EntityKind.ORGANIZATION) or name.startswith(STATE_WORDS):
        return True
    return any(hit.start <= PLACE_WITHIN for hit in gazetteer.find_names(name) if hit.rows)
