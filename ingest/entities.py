"""Entities: what each mention means in its document, and the context that decides it."""

from collections.abc import Iterable, Sequence

from ingest.context import Context, find_territory, find_trade_zone, iter_zone_rows, keep_innermost
from ingest.gazetteer import Gazetteer, make_entity
from ingest.mentions import find_mentions
from ingest.naming.ids import make_named
from ingest.naming.resolver import Resolver
from ingest.naming.zones import zone_name
from ingest.repair import repair_text
from ingest.working import ResolvedMention, WorkingMention, WorkingText, WorkingUnit
from schemas.entity import Entity, EntityKind
from schemas.outline import UnitType


def make_context(
    gazetteer: Gazetteer, document_id: str, *, title: str, issuers: Iterable[str], about: Iterable[str]
) -> Context:
    """The document's context. `about` holds names or ids from the manifest; it overrules title and issuers."""
    issuer_rows = [row.id for issuer in issuers for row in iter_zone_rows(issuer, gazetteer)]
    title_rows = [row.id for row in iter_zone_rows(title, gazetteer)]
    hinted = [row_id for name in about for row_id in _rows_named(name, gazetteer)]
    territory = find_territory([*hinted, *title_rows, *issuer_rows], gazetteer)
    province = territory.get("province")
    context = Context(
        document_id,
        (),
        province,
        territory.get("city"),
        territory.get("district"),
        find_trade_zone(province, gazetteer),
    )
    zones = [make_entity(gazetteer.rows[row]) for row in keep_innermost(hinted, gazetteer)]
    zones = zones or [_name_zone(name, context, gazetteer) for name in about]
    zones = zones or _read_title(title, context, gazetteer)
    zones = zones or [
        make_entity(gazetteer.rows[row]) for row in keep_innermost(title_rows or issuer_rows, gazetteer)
    ]
    return context._replace(about=tuple(zones))


def _name_zone(name: str, context: Context, gazetteer: Gazetteer) -> Entity:
    return make_named(EntityKind.ZONE, zone_name(name, context), context, gazetteer)


def _read_title(title: str, context: Context, gazetteer: Gazetteer) -> list[Entity]:
    """The innermost zones that the title names, those included that no gazetteer knows."""
    working = repair_text(title)
    units = [WorkingUnit(0, len(working.text), UnitType.TITLE, -1)]
    zones = [m for m in find_mentions(working, units, gazetteer) if m.kind is EntityKind.ZONE and m.tier == 1]
    new = [working.text[m.start : m.end] for m in zones if not m.rows]
    if not new:
        return []
    inside = {row.id for name in new for row in iter_zone_rows(name, gazetteer)}
    outer = inside | {above for row in inside for above in gazetteer.ancestors(row)}
    known = [row for m in zones for row in m.rows[:1] if row not in outer]
    named = [_name_zone(name, context, gazetteer) for name in new]
    return [*named, *(make_entity(gazetteer.rows[row]) for row in keep_innermost(known, gazetteer))]


def _rows_named(name: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    if name in gazetteer.rows:
        return (name,)
    use = gazetteer.names.get(name)
    return use.rows if use else ()


def resolve_mentions(
    mentions: Sequence[WorkingMention], working: WorkingText, context: Context, gazetteer: Gazetteer
) -> list[ResolvedMention]:
    """The mentions with their entities, in the same order; without those that turn out to be no names."""
    resolver = Resolver(working.text, context, gazetteer, mentions)
    return [
        ResolvedMention(m.start, m.end, m.unit, resolver.entity(m), m.rule)
        for m in mentions
        if not resolver.is_bare(m)
    ]
