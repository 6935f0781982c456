"""Who issued a document and what it is about, as entities."""

from collections.abc import Sequence
from typing import NamedTuple

from ingest.context import Context
from ingest.entities import resolve_mentions
from ingest.facts import Evidence
from ingest.front.lines import Printed
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
    """The document's own facts; its issuers and the zones it is about, with the place where each is printed."""

    front: FrontMatter
    issuers: tuple[tuple[Entity, Evidence], ...]
    about: tuple[tuple[Entity, Evidence], ...]
    flags: tuple[str, ...]


def make_identity(
    front: FrontMatter,
    context: Context,
    units: Sequence[WorkingUnit],
    mentions: Sequence[ResolvedMention],
    gazetteer: Gazetteer,
    *,
    flags: tuple[str, ...],
) -> Identity:
    """The identity; an issuer is the mention at its place, else what its name alone means in the context."""
    issuers = tuple(_find_issuer(issuer, mentions, context, gazetteer) for issuer in front.issuers)
    titles = [mention for mention in mentions if units[mention.unit].type is UnitType.TITLE]
    about = tuple((zone, _find_title_place(zone, titles)) for zone in context.about)
    return Identity(front, issuers, about, flags)


def _find_title_place(zone: Entity, titles: Sequence[ResolvedMention]) -> Evidence:
    """Where a title line names the zone last (a notice's own title comes before the plan's); else nowhere."""
    for mention in reversed(titles):
        if mention.entity.id == zone.id:
            return Evidence(mention.unit, mention.start, mention.end, "front:title")
    return Evidence(-1, -1, -1, "front:about")


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
