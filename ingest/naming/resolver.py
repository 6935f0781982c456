"""What the short names of one document mean.

A name is resolved, in this order: by a definition in the text ((以下简称X)), by a gazetteer row, by its short form in
the document's own area, by what the document calls it in full, by its form (市发改委). String likeness alone never
merges.
"""

from collections.abc import Iterable, Iterator, Sequence

from ingest.context import FAR, Context, nearness
from ingest.gazetteer import Gazetteer, Row, make_entity
from ingest.grammar.defined import DEFINITION
from ingest.grammar.groups import KNOWN_GROUP
from ingest.naming.agencies import agency_name
from ingest.naming.ids import make_named
from ingest.naming.zones import definite_name, platform_name, zone_name
from ingest.rules.heads import DEFINITE_ZONES
from ingest.rules.wordlist import words
from ingest.working import WorkingMention
from schemas.entity import Entity, EntityKind

TRADE_ZONE_WORDS = frozenset(words("自贸试验区 自贸区 自由贸易试验区 自贸区块 自贸片区 自贸试验区块"))

# Short names of zones that are everyday words where the document has no such zone.
BARE_ZONES = frozenset(
    words(
        """
开发区 高新区 经开区 新区 工业园区 工业园 产业园 产业园区 园区 科技园 新城 特别合作区 大走廊 科创大走廊 度假区 国家高新区
国家级高新区 国家级经开区 省级开发区
"""
    )
)

# 自贸试验区 alone is never one block of it where the document is not about that block.
BLOCK = "区块"

# In such words 自贸试验区 means the whole zone, also where the document is about one block of it.
WIDE_BEFORE = ("复制推广", "全国", "全省", "全国各", "各", "落实", "借鉴", "为")
WIDE_AFTER = ("试点经验", "改革试点经验", "改革创新经验", "各项任务", "建设贡献", "联席会议")


class Resolver:
    """The state of one document: what its short names were found to mean so far."""

    def __init__(
        self, text: str, context: Context, gazetteer: Gazetteer, mentions: Sequence[WorkingMention]
    ) -> None:
        self.text = text
        self.context = context
        self.gazetteer = gazetteer
        self.defined: dict[tuple[EntityKind, str], Entity] = {}
        self.definitions = {m.start(): m["name"] for m in DEFINITION.finditer(text)}
        self.longer = find_longer(text, mentions)
        self.group: Entity | None = None
        self.distances: dict[str, int] = {}

    def is_bare(self, mention: WorkingMention) -> bool:
        """Whether a short name that means nothing here says no more than 园区 does."""
        surface = self.text[mention.start : mention.end]
        return bool(mention.rows) and surface in BARE_ZONES and self._choose_row(mention, surface) is None

    def entity(self, mention: WorkingMention) -> Entity:
        """The entity that a mention means; remembers what the text defines behind it."""
        surface = self.text[mention.start : mention.end]
        found = self.defined.get((mention.kind, surface)) or self._look_up(mention, surface)
        short = self.definitions.get(mention.end)
        if short is not None:
            self.defined[(mention.kind, short)] = found
        if (
            mention.kind is EntityKind.AGENCY
            and surface.endswith("小组")
            and not surface.startswith(KNOWN_GROUP)
        ):
            self.group = found
        return found

    def _look_up(self, mention: WorkingMention, surface: str) -> Entity:
        own = self._own_trade_zone(mention, surface)
        if own is not None:
            return own
        row = self._choose_row(mention, surface)
        if row is not None:
            return make_entity(row)
        longer = self.longer.get((mention.kind, surface))
        if longer is not None:
            return self.entity(longer)
        if surface in DEFINITE_ZONES and self.context.innermost is not None:
            return self._make(mention.kind, definite_name(surface, self.context), 1)
        if mention.tier == 2 or mention.rows or surface in DEFINITE_ZONES:
            return self._make(mention.kind, surface, 2)
        if mention.kind is EntityKind.AGENCY and self.group is not None and surface.startswith(KNOWN_GROUP):
            return self._make(mention.kind, self.group.name + surface.removeprefix(KNOWN_GROUP), 1)
        return self._make(mention.kind, self._canonical(mention.kind, surface), 1)

    def _own_trade_zone(self, mention: WorkingMention, surface: str) -> Entity | None:
        """The document's own block or 片区 where it says 自贸试验区 for short."""
        if surface not in TRADE_ZONE_WORDS or mention.kind is not EntityKind.ZONE or self._is_wide(mention):
            return None
        return next((zone for zone in self.context.about if "自由贸易试验区" in zone.name), None)

    def _choose_row(self, mention: WorkingMention, surface: str) -> Row | None:
        rows = [self.gazetteer.rows[row] for row in mention.rows]
        if not rows:
            return None
        full = [row for row in rows if surface not in row.short and surface not in DEFINITE_ZONES]
        if full:
            return min(full, key=lambda row: (self._distance(row), row.id))
        near = sorted(
            (row for row in rows if self._distance(row) < FAR), key=lambda row: (self._distance(row), row.id)
        )
        if near and self._is_wide(mention):
            return min(near, key=lambda row: (len(self.gazetteer.ancestors(row.id)), row.id))
        if surface in TRADE_ZONE_WORDS:
            near = [row for row in near if not row.name.endswith(BLOCK)] or near
        return self._only_nearest(near) or self._only_in_city(rows, surface)

    def _only_in_city(self, rows: Sequence[Row], surface: str) -> Row | None:
        """The one zone of that name in the document's city: 未来科技城 of another district."""
        city = self.context.city
        if city is None or surface in BARE_ZONES or surface in TRADE_ZONE_WORDS or surface in DEFINITE_ZONES:
            return None
        inside = [
            row for row in rows if row.kind is EntityKind.ZONE and city.id in self.gazetteer.ancestors(row.id)
        ]
        return inside[0] if len(inside) == 1 else None

    def _only_nearest(self, near: Sequence[Row]) -> Row | None:
        """The nearest row, the outer one where rows lie in each other, None where several are equally near."""
        best = [row for row in near if self._distance(row) == self._distance(near[0])]
        ids = {row.id for row in best}
        outer = [row for row in best if not ids & set(self.gazetteer.ancestors(row.id))]
        return outer[0] if len(outer) == 1 else None

    def _distance(self, row: Row) -> int:
        known = self.distances.get(row.id)
        if known is None:
            known = self.distances[row.id] = nearness(row, self.context, self.gazetteer)
        return known

    def _is_wide(self, mention: WorkingMention) -> bool:
        before = self.text[max(0, mention.start - 4) : mention.start]
        return self.text.startswith(WIDE_AFTER, mention.end) and before.endswith(WIDE_BEFORE)

    def _canonical(self, kind: EntityKind, surface: str) -> str:
        if kind is EntityKind.AGENCY:
            return agency_name(surface, self.context, self.gazetteer)
        if kind is EntityKind.POLICY_DOCUMENT:
            return surface[: surface.rfind("》") + 1]
        if kind is EntityKind.PLATFORM:
            return platform_name(surface)
        return zone_name(surface, self.context) if kind is EntityKind.ZONE else surface

    def _make(self, kind: EntityKind, name: str, tier: int) -> Entity:
        return make_named(kind, name, self.context, self.gazetteer, tier=tier)


def find_longer(
    text: str, mentions: Iterable[WorkingMention]
) -> dict[tuple[EntityKind, str], WorkingMention]:
    """Short names of zones and platforms that end exactly one longer name of their kind in this document."""
    names: dict[EntityKind, dict[str, WorkingMention]] = {}
    for mention in mentions:
        if mention.tier == 1 and mention.kind in (EntityKind.ZONE, EntityKind.PLATFORM):
            names.setdefault(mention.kind, {}).setdefault(text[mention.start : mention.end], mention)
    return {
        (kind, short): found[longer[0]]
        for kind, found in names.items()
        for short, longer in _longer_names(set(found))
        if len(longer) == 1
    }


def _longer_names(names: set[str]) -> Iterator[tuple[str, list[str]]]:
    by_ending: dict[str, list[str]] = {}
    for name in sorted(names):
        for cut in range(1, len(name) - 2):
            by_ending.setdefault(name[cut:], []).append(name)
    for name in sorted(names):
        if name in by_ending and name not in TRADE_ZONE_WORDS:
            yield name, by_ending[name]
