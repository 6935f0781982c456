"""Who issued a document and what it is about, as entities."""

from collections.abc import Sequence
from typing import NamedTuple

from ingest.context import Context
from ingest.entities import resolve_mentions
from ingest.facts import Evidence
from ingest.front_lines import Printed
from ingest.front_matter import FrontMatter
from ingest.gazetteer import Gazetteer
from ingest.mentions import find_mentions
from ingest.repair import repair_text
from ingest.working import ResolvedMention, WorkingUnit
from schemas.entity import Entity, EntityKind
from schemas.ids import make_id
from schemas.outline import UnitType

ISSUER_KINDS = (EntityKind.AGENCY, EntityKind.ORGANIZATION)


class Identity(NamedTuple):
    """The document's own facts, its context, its issuers with the place where each is printed, its flags."""

    front: FrontMatter
    context: Context
    issuers: tuple[tuple[Entity, Evidence], ...]
    flags: tuple[str, ...]


def make_identity(
    front: FrontMatter,
    context: Context,
    mentions: Sequence[ResolvedMention],
    gazetteer: Gazetteer,
    *,
    flags: tuple[str, ...],
) -> Identity:
    """The identity; an issuer is the mention at its place, else what its name alone means in the context."""
    issuers = tuple(_find_issuer(issuer, mentions, context, gazetteer) for issuer in front.issuers)
    return Identity(front, context, issuers, flags)


def _find_issuer(
    issuer: Printed, mentions: Sequence[ResolvedMention], context: Context, gazetteer: Gazetteer
) -> tuple[Entity, Evidence]:
    for mention in mentions:
        inside = issuer.start <= mention.start and mention.end <= issuer.end
        if inside and mention.end == issuer.end and mention.entity.kind in ISSUER_KINDS:
            return mention.entity, Evidence(mention.unit, mention.start, mention.end, "front:issuer")
    return make_issuer(issuer.text, context, gazetteer), Evidence(-1, -1, -1, "front:issuer")


def make_issuer(name: str, context: Context, gazetteer: Gazetteer) -> Entity:
    """The agency that a name alone means in the context."""
    working = repair_text(name)
    units = [WorkingUnit(0, len(working.text), UnitType.CONTEXT, -1)]
    resolved = resolve_mentions(find_mentions(working, units, gazetteer), working, context, gazetteer)
    whole = [
        m for m in resolved if m.start == 0 and m.end == len(working.text) and m.entity.kind in ISSUER_KINDS
    ]
    if whole:
        return whole[0].entity
    name = working.text
    return Entity(make_id("agency", name, ""), EntityKind.AGENCY, name, "", (), 1, "", "", "")
