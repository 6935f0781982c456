"""Entities: what each mention means in its document.

A name is resolved, in this order: by a definition in the text ((以下简称X)), by a gazetteer row, by its short form in
the document's own area, by what the document called it in full before, by its form (市发改委). String likeness alone
never merges.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from ingest.canonical import agency_name, platform_name, zone_name
from ingest.context import Context, find_territory, iter_zone_rows, keep_innermost, nearness
from ingest.gazetteer import Gazetteer, Row, make_entity
from ingest.working import ResolvedMention, WorkingMention, WorkingText
from schemas.entity import Entity, EntityKind
from schemas.ids import make_id

DEFINITION = re.compile("\\((?:以下|下文|下)?(?:统称|简称)(?:为|:)?(?P<name>[^()\n]{2,20})\\)")

# In such words 自贸试验区 means the whole zone, also where the document is about one block of it.
WIDE_BEFORE = ("复制推广", "全国", "全省", "全国各", "各", "落实", "借鉴", "为")
WIDE_AFTER = ("试点经验", "改革试点经验", "改革创新经验", "各项任务", "建设贡献", "联席会议")


def make_context(
    gazetteer: Gazetteer, document_id: str, *, title: str, issuers: Iterable[str], about: Iterable[str]
) -> Context:
    """The document's context. `about` holds names or ids from the manifest; it overrules title and issuers."""
    issuer_rows = [row.id for issuer in issuers for row in iter_zone_rows(issuer, gazetteer)]
    title_rows = [row.id for row in iter_zone_rows(title, gazetteer)]
    hinted = [row_id for name in about for row_id in _rows_named(name, gazetteer)]
    chosen = hinted or title_rows or issuer_rows
    territory = find_territory([*chosen, *title_rows, *issuer_rows], gazetteer)
    zones = [make_entity(gazetteer.rows[row]) for row in keep_innermost(chosen, gazetteer)]
    return Context(
        document_id, tuple(zones), territory.get("province"), territory.get("city"), territory.get("district")
    )


def _rows_named(name: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    if name in gazetteer.rows:
        return (name,)
    use = gazetteer.names.get(name)
    return use.rows if use else ()


def resolve_mentions(
    mentions: Sequence[WorkingMention], working: WorkingText, context: Context, gazetteer: Gazetteer
) -> list[ResolvedMention]:
    """The mentions with their entities, in the same order."""
    resolver = Resolver(working.text, context, gazetteer, mentions)
    return [
        ResolvedMention(m.start, m.end, m.unit, resolver.entity(m), m.rule) for m in mentions
    ]


class Resolver:
    """The state of one document: what its short names were found to mean so far."""

    def __init__(
        self, text: str, context: Context, gazetteer: Gazetteer, mentions: Sequence[WorkingMention]
    ) -> None:
        self.text = text
        self.context = context
        self.gazetteer = gazetteer
        self.defined: dict[tuple[EntityKind, str], Entity] = {}
        self.definitions = {m.start(): m["name"].strip("“”") for m in DEFINITION.finditer(text)}
        self.full_names = self._collect_full_names(mentions)
        self.group: Entity | None = None

    def entity(self, mention: WorkingMention) -> Entity:
        """The entity that a mention means; remembers what the text defines behind it."""
        surface = self.text[mention.start : mention.end]
        found = self.defined.get((mention.kind, surface)) or self._look_up(mention, surface)
        short = self.definitions.get(mention.end)
        if short is not None:
            self.defined[(mention.kind, short)] = found
        if mention.kind is EntityKind.AGENCY and "小组" in surface and not surface.endswith("办公室"):
            self.group = found
        return found

    def _look_up(self, mention: WorkingMention, surface: str) -> Entity:
        row = self._choose_row(mention, surface)
        if row is not None:
            return make_entity(row)
        if mention.tier == 2 or mention.rows:
            return self._make(mention.kind, surface, 2)
        if mention.kind is EntityKind.AGENCY and self.group is not None and surface.startswith("领导小组"):
            return self._make(mention.kind, self.group.name + surface.removeprefix("领导小组"), 1)
        return self._make(mention.kind, self._canonical(mention.kind, surface), 1)

    def _choose_row(self, mention: WorkingMention, surface: str) -> Row | None:
        rows = [self.gazetteer.rows[row] for row in mention.rows]
        if not rows:
            return None
        full = [row for row in rows if surface not in row.short]
        ranked = sorted(rows, key=lambda row: (nearness(row, self.context, self.gazetteer), row.id))
        if full:
            return min(full, key=lambda row: (nearness(row, self.context, self.gazetteer), row.id))
        near = [row for row in ranked if nearness(row, self.context, self.gazetteer) < 9]
        if near and self._is_wide(mention):
            return min(near, key=lambda row: (len(self.gazetteer.ancestors(row.id)), row.id))
        return near[0] if near else None

    def _is_wide(self, mention: WorkingMention) -> bool:
        before = self.text[max(0, mention.start - 4) : mention.start]
        return self.text.startswith(WIDE_AFTER, mention.end) and before.endswith(WIDE_BEFORE)

    def _canonical(self, kind: EntityKind, surface: str) -> str:
        if kind is EntityKind.AGENCY:
            return agency_name(surface, self.context, self.gazetteer)
        if kind is EntityKind.POLICY_DOCUMENT:
            return surface[: surface.rfind("》") + 1]
        if kind is EntityKind.PLATFORM:
            name = platform_name(surface)
        else:
            name = zone_name(surface, self.context) if kind is EntityKind.ZONE else surface
        return self.full_names.get((kind, name), name)

    def _collect_full_names(
        self, mentions: Iterable[WorkingMention]
    ) -> dict[tuple[EntityKind, str], str]:
        """Shorter names that end exactly one longer name of the same kind in this document, and that name."""
        names: dict[EntityKind, set[str]] = {}
        for mention in mentions:
            if mention.tier == 1 and not mention.rows and mention.kind in (EntityKind.ZONE, EntityKind.PLATFORM):
                names.setdefault(mention.kind, set()).add(self.text[mention.start : mention.end])
        return {
            (kind, short): longer[0]
            for kind, found in names.items()
            for short, longer in _longer_names(found)
            if len(longer) == 1
        }

    def _make(self, kind: EntityKind, name: str, tier: int) -> Entity:
        owner = self.context.document_id if tier == 2 else ""
        home = self.context.innermost
        area = home.id if home is not None and tier == 1 and kind is EntityKind.ZONE else ""
        status = ("named" if tier == 1 else "planned") if kind is EntityKind.PLATFORM else ""
        entity_id = make_id(kind.value.lower(), name, owner or area)
        return Entity(entity_id, kind, name, "", (), tier, "", status, owner)


def _longer_names(names: set[str]) -> Iterator[tuple[str, list[str]]]:
    by_ending: dict[str, list[str]] = {}
    for name in sorted(names):
        for cut in range(1, len(name) - 2):
            by_ending.setdefault(name[cut:], []).append(name)
    for name in names:
        if name in by_ending:
            yield name, by_ending[name]
