"""What a document says of its zones: how large they are, what lies in what, where platforms stand.

area       := zone … 范围 | 面积 … number 平方公里
part_of    := zone … 主要覆盖 | 范围包括 zone { 、zone };  a name that holds the whole's: 杭州片区滨江区块;  zone 位于 zone
overlaps   := zone … 主要涉及 zone { 、zone };  any such list whose part is 部分区域
located_in := platform 位于 zone;  zone … 主要覆盖 platform
The zone is the one named right before, else the sentence's subject, else the one in the heading above.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.gazetteer import Gazetteer
from ingest.nested_zones import ZoneNames
from ingest.rules import zone_words as words
from ingest.working import ResolvedMention, WorkingText, WorkingUnit, ZoneFact
from schemas.entity import Entity, EntityKind
from schemas.outline import UnitType

PLACES = frozenset((EntityKind.ZONE, EntityKind.PLATFORM))
# Zones so large lie in no other zone that a plan describes.
LARGE = frozenset(("region", "province"))
# A cue stands at most so far behind its zone's name, and a list's first part so far behind its cue.
MAX_GAP = 20
MAX_LIST_GAP = 8


class Place(NamedTuple):
    """A unit with its text and the zones and platforms that it names, in order, the longest of nested ones."""

    number: int  # the unit's index
    unit: WorkingUnit
    text: str
    mentions: Sequence[ResolvedMention]


def find_zone_facts(
    working: WorkingText,
    units: Sequence[WorkingUnit],
    mentions: Sequence[ResolvedMention],
    *,
    gazetteer: Gazetteer | None = None,
) -> list[ZoneFact]:
    """The zone facts in reading order, each once, at its first evidence.

    A whole that the document names only inside a part's name (杭州联动创新区 in 联动创新区滨江片区) is found by the
    part's parents in `gazetteer`.
    """
    found: dict[tuple[str, str, str], ZoneFact] = {}
    for fact in _iter_facts(working, units, mentions, gazetteer):
        key = (fact.kind, fact.entity.id, fact.whole.id if fact.whole else fact.value)
        if fact.whole is None or fact.whole.id != fact.entity.id:
            found.setdefault(key, fact)
    return sorted(found.values(), key=lambda fact: (fact.start, fact.end, fact.kind))


def _iter_facts(
    working: WorkingText,
    units: Sequence[WorkingUnit],
    mentions: Sequence[ResolvedMention],
    gazetteer: Gazetteer | None,
) -> Iterator[ZoneFact]:
    names = ZoneNames(mentions, gazetteer)
    headed: dict[int, Entity] = {}
    for place in _iter_places(working, units, mentions):
        zones = [mention for mention in place.mentions if mention.entity.kind is EntityKind.ZONE]
        if place.unit.type is UnitType.HEADING and zones:
            headed[place.unit.section] = zones[-1].entity
        for mention in zones:
            yield from names.iter_nested(mention, working.text[mention.start : mention.end], mention.entity)
        if place.unit.type not in (UnitType.TABLE, UnitType.HEADING, UnitType.TITLE):
            above = headed.get(place.unit.section)
            yield from _iter_areas(place, zones, above)
            yield from _iter_own_areas(place, zones)
            yield from _iter_parts(place, zones, above)
            yield from _iter_sites(place)


def _iter_places(
    working: WorkingText, units: Sequence[WorkingUnit], mentions: Sequence[ResolvedMention]
) -> Iterator[Place]:
    """All units, so that a subject can come from a heading above."""
    by_unit: dict[int, list[ResolvedMention]] = {}
    for mention in sorted(mentions, key=lambda mention: (mention.start, -mention.end)):
        kept = by_unit.setdefault(mention.unit, [])
        if mention.entity.kind in PLACES and not (kept and mention.end <= kept[-1].end):
            kept.append(mention)
    for index, unit in enumerate(units):
        if index in by_unit or unit.type is UnitType.CONTEXT:
            yield Place(index, unit, working.text[unit.start : unit.end], by_unit.get(index, []))


def _iter_areas(place: Place, zones: Sequence[ResolvedMention], above: Entity | None) -> Iterator[ZoneFact]:
    for match in words.AREA.finditer(place.text):
        cue = place.unit.start + match.start()
        zone = _zone_before(place, zones, cue) or _subject(place, zones, cue, above)
        last = max((mention.end for mention in zones if mention.end <= cue), default=place.unit.start)
        between = place.text[last - place.unit.start : match.start("area")]
        if zone and not words.NO_EXTENT.search(between.removesuffix(match["cue"])):
            start, end = place.unit.start + match.start("area"), place.unit.start + match.end("area")
            yield ZoneFact("area", zone, None, match["area"], place.number, start, end, "zone:area")


def _iter_own_areas(place: Place, zones: Sequence[ResolvedMention]) -> Iterator[ZoneFact]:
    offset = place.unit.start
    for zone in zones:
        if match := words.OWN_AREA.match(place.text, zone.end - offset):
            start, end = offset + match.start("area"), offset + match.end("area")
            yield ZoneFact("area", zone.entity, None, match["area"], place.number, start, end, "zone:area")


def _zone_before(place: Place, zones: Sequence[ResolvedMention], cue: int) -> Entity | None:
    """The zone whose name stands right before the cue, within the same clause."""
    before = [mention for mention in zones if mention.end <= cue]
    if not before or cue - before[-1].end > MAX_GAP:
        return None
    gap = place.text[before[-1].end - place.unit.start : cue - place.unit.start]
    return None if any(sign in gap for sign in ",;:。、") else before[-1].entity


def _subject(place: Place, zones: Sequence[ResolvedMention], cue: int, above: Entity | None) -> Entity | None:
    """The sentence's first zone before the cue, unless the sentence shows that its subject stands above it."""
    first = zones[0] if zones and zones[0].end <= cue else None
    if first and not words.NO_SUBJECT.match(place.text):
        return first.entity
    return above


def _iter_parts(place: Place, zones: Sequence[ResolvedMention], above: Entity | None) -> Iterator[ZoneFact]:
    for pattern, kind in ((words.COVERS, "part_of"), (words.TOUCHES, "overlaps")):
        for match in pattern.finditer(place.text):
            cue = place.unit.start + match.start()
            parts = _list_behind(place, place.unit.start + match.end())
            whole = (_zone_before(place, zones, cue) or _subject(place, zones, cue, above)) if parts else None
            if whole is not None and _is_extent(place, match.group()):
                for part, partly in parts:
                    if part.entity.level not in LARGE:
                        yield _part_fact(part, "overlaps" if partly else kind, whole, place.number)


def _is_extent(place: Place, cue: str) -> bool:
    """Outside descriptions of an area, 覆盖 alone speaks of networks and services."""
    return place.unit.type is UnitType.CONTEXT or len(cue) > 2


def _part_fact(part: ResolvedMention, kind: str, whole: Entity, unit: int) -> ZoneFact:
    if part.entity.kind is EntityKind.PLATFORM:
        kind = "located_in"
    return ZoneFact(kind, part.entity, whole, "", unit, part.start, part.end, "zone:covers")


def _list_behind(place: Place, position: int) -> list[tuple[ResolvedMention, bool]]:
    """The zones and platforms of the list that begins at `position`, each with whether only a part of it counts."""
    found: list[tuple[ResolvedMention, bool]] = []
    text, offset = place.text, place.unit.start
    if count := words.COUNT.match(text, position - offset):
        position = offset + count.end()
    for mention in place.mentions:
        gap = text[position - offset : mention.start - offset]
        if mention.start < position or gap.count("(") > gap.count(")"):
            continue
        if (found and not words.LIST_SIGN.match(gap)) or (not found and not _opens_list(gap)):
            break
        behind = mention.end - offset
        partly = words.PARTLY.match(text, behind)
        found.append((mention, partly is not None))
        rest = partly or words.WHOLLY.match(text, behind)
        position = offset + (rest.end() if rest else behind)
    # 甲区和乙区部分区域 may mean a part of each; that each is wholly inside would be said too much.
    return [(mention, True) for mention, _ in found] if found and found[-1][1] else found


def _opens_list(gap: str) -> bool:
    return len(gap) <= MAX_LIST_GAP and not any(sign in gap for sign in ",;。、")


def _iter_sites(place: Place) -> Iterator[ZoneFact]:
    for site, zone in zip(place.mentions, place.mentions[1:], strict=False):
        gap = place.text[site.end - place.unit.start : zone.start - place.unit.start]
        if zone.entity.kind is EntityKind.ZONE and len(gap) <= MAX_GAP and words.SITED.match(gap):
            kind = "located_in" if site.entity.kind is EntityKind.PLATFORM else "part_of"
            yield ZoneFact(
                kind, site.entity, zone.entity, "", place.number, site.start, site.end, "zone:site"
            )
