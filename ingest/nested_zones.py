"""Zones whose names hold the name of the zone that they lie in: 自贸试验区杭州片区滨江区块."""

from collections.abc import Iterator, Sequence

from ingest.gazetteer import Gazetteer, make_entity
from ingest.rules.zone_words import PART_NAME
from ingest.working import ResolvedMention, ZoneFact
from schemas.entity import Entity, EntityKind

# So many characters of the whole's name must stand in the part's: …试验区杭州片区.
SHOWN_TAIL = 3


class ZoneNames:
    """Zones by name, to find the whole that a part's name begins with."""

    def __init__(self, mentions: Sequence[ResolvedMention], gazetteer: Gazetteer | None) -> None:
        self.zones = {m.entity.name: m.entity for m in mentions if m.entity.kind is EntityKind.ZONE}
        self.rows = gazetteer.rows if gazetteer else {}

    def iter_nested(self, mention: ResolvedMention, surface: str, part: Entity) -> Iterator[ZoneFact]:
        """自贸试验区杭州片区滨江区块: the block lies in the area, and the area in the free-trade zone."""
        whole = self._whole(part)
        if whole is None or not PART_NAME.search(part.name):
            return
        head = surface.removesuffix(part.name[len(whole.name) :])
        if head == surface or not head.endswith(whole.name[-SHOWN_TAIL:]):
            return
        place = (mention.unit, mention.start, mention.end)
        yield ZoneFact("part_of", part, whole, "", *place, "zone:name")
        yield from self.iter_nested(mention, head, whole)

    def _whole(self, part: Entity) -> Entity | None:
        """The zone with the longest name that the part's name begins with."""
        row = self.rows.get(part.id)
        parents = (
            [make_entity(self.rows[parent]) for parent in row.parents if parent in self.rows] if row else []
        )
        known = [parent for parent in parents if _begins(part.name, parent.name)]
        for length in range(len(part.name) - 1, SHOWN_TAIL - 1, -1):
            named = self.zones.get(part.name[:length])
            if named is not None:
                known.append(named)
                break
        return max(known, key=lambda zone: (len(zone.name), zone.id), default=None)


def _begins(name: str, beginning: str) -> bool:
    return name.startswith(beginning) and len(name) > len(beginning)
