"""Which zones a measure covers, and on what ground.

mention: the measure names the zone as a place where it applies. heading: its task or a section above does.
document: the document is about the zone, and measure and headings do not name only zones that lie elsewhere.
A zone that is learnt from, compared with, reached out to or excluded is mentioned, not covered.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

from ingest.charging.markers import find_markers
from ingest.charging.scope import find_governed
from ingest.naming.chains import iter_chains
from ingest.rules.coverage_words import MENTIONED_RULES, WINDOW
from ingest.working import Coverage, ResolvedMention, WorkingSection, WorkingText, WorkingUnit
from schemas.entity import Entity, EntityKind
from schemas.fact import Basis
from schemas.outline import UnitType

# Evidence of the basis `document`: no unit, no span.
NOWHERE = -1

# Whether two zones, by id, are the same place in part: one contains the other, lies in it or overlaps it.
Related = Callable[[str, str], bool]


class Places(NamedTuple):
    """The zones that are named as places where something applies."""

    of_units: dict[int, list[ResolvedMention]]
    of_headings: list[list[ResolvedMention]]  # by section: named in its own heading or in one above
    of_markers: dict[int, list[ResolvedMention]]  # by unit: 适用范围 in a bracket behind it


def find_coverage(
    working: WorkingText,
    units: Sequence[WorkingUnit],
    sections: Sequence[WorkingSection],
    mentions: Sequence[ResolvedMention],
    about: Sequence[Entity],
    *,
    related: Related,
) -> list[Coverage]:
    """The coverage of all measures, in order; one for each zone, basis and unit of evidence."""
    places = find_places(working, units, sections, mentions)
    is_related = cache(related)
    found: list[Coverage] = []
    for index, unit in enumerate(units):
        if unit.type is not UnitType.MEASURE:
            continue
        named = [*places.of_units.get(index, ()), *places.of_markers.get(index, ())]
        headings = places.of_headings[unit.section] if unit.section >= 0 else []
        found += _grounds(index, named, Basis.MENTION)
        found += _grounds(index, headings, Basis.HEADING)
        for zone in about:
            if _can_hold(zone, (*named, *headings), is_related):
                found.append(
                    Coverage(index, zone, Basis.DOCUMENT, NOWHERE, NOWHERE, NOWHERE, "coverage:document")
                )
    return found


def find_places(
    working: WorkingText,
    units: Sequence[WorkingUnit],
    sections: Sequence[WorkingSection],
    mentions: Sequence[ResolvedMention],
) -> Places:
    """The zones that units, headings and markers name as places where something applies."""
    zones = [mention for mention in sorted(mentions) if mention.entity.kind is EntityKind.ZONE]
    documents = [mention for mention in sorted(mentions) if mention.entity.kind is EntityKind.POLICY_DOCUMENT]
    markers = find_markers(working, units, mentions)
    silent = [(marker.start, marker.end) for marker in markers]
    silent += [(document.start, document.end) for document in documents]
    of_units = {
        index: list(_iter_applied(working.text, units[index], list(of_unit)))
        for index, of_unit in groupby(_iter_outside(zones, sorted(silent)), key=lambda mention: mention.unit)
    }
    of_markers: dict[int, list[ResolvedMention]] = {}
    for marker, governed in zip(markers, find_governed(working, units, sections, markers), strict=True):
        scopes = [piece for piece in marker.pieces if piece.is_scope]
        scoped = [
            mention
            for mention in marker.mentions
            if mention.entity.kind is EntityKind.ZONE
            and any(scope.start <= mention.start < scope.end for scope in scopes)
        ]
        for unit in governed if scoped else ():
            of_markers.setdefault(unit, []).extend(scoped)
    return Places(of_units, _of_headings(units, sections, of_units), of_markers)


def _iter_outside(
    mentions: Iterable[ResolvedMention], spans: Sequence[tuple[int, int]]
) -> Iterator[ResolvedMention]:
    """Mentions that start in none of the spans; both in order."""
    position = reached = 0
    for mention in mentions:
        while position < len(spans) and spans[position][0] <= mention.start:
            reached = max(reached, spans[position][1])
            position += 1
        if mention.start >= reached:
            yield mention


def _iter_applied(
    text: str, unit: WorkingUnit, zones: Sequence[ResolvedMention]
) -> Iterator[ResolvedMention]:
    """Of a unit's zones those that it applies to."""
    dotted = _dot(text, unit, zones)
    for chain in iter_chains(text, zones):
        before = dotted[max(0, chain[0].start - unit.start - WINDOW) : chain[0].start - unit.start]
        after = dotted[chain[-1].end - unit.start :][:WINDOW]
        if not any(rule.before.search(before) and rule.after.match(after) for rule in MENTIONED_RULES):
            yield from chain


def _dot(text: str, unit: WorkingUnit, zones: Sequence[ResolvedMention]) -> str:
    """The unit's text with the zones' names dotted out: 辐射 in 辐射带动区 reaches out to nobody."""
    parts: list[str] = []
    position = unit.start
    for zone in zones:
        parts += text[position : zone.start], "·" * (zone.end - max(position, zone.start))
        position = max(position, zone.end)
    parts.append(text[position : unit.end])
    return "".join(parts)


def _of_headings(
    units: Sequence[WorkingUnit],
    sections: Sequence[WorkingSection],
    of_units: dict[int, list[ResolvedMention]],
) -> list[list[ResolvedMention]]:
    own: dict[int, list[ResolvedMention]] = {}
    for index, zones in of_units.items():
        if units[index].type is UnitType.HEADING and units[index].section >= 0:
            own.setdefault(units[index].section, []).extend(zones)
    found: list[list[ResolvedMention]] = []
    for index, section in enumerate(sections):
        above = found[section.parent] if section.parent >= 0 else []
        found.append([*above, *own[index]] if index in own else above)
    return found


def _grounds(unit: int, zones: Iterable[ResolvedMention], basis: Basis) -> Iterator[Coverage]:
    """One ground for each zone and unit of evidence, the first place where it is named there."""
    seen: set[tuple[str, int]] = set()
    for zone in zones:
        if (zone.entity.id, zone.unit) not in seen:
            seen.add((zone.entity.id, zone.unit))
            yield Coverage(unit, zone.entity, basis, zone.unit, zone.start, zone.end, f"coverage:{basis}")


def _can_hold(zone: Entity, named: Sequence[ResolvedMention], related: Related) -> bool:
    """Whether a measure can hold in a zone of the document: not when all places that it names lie elsewhere.

    Where a zone lies that grammar alone found (“5G+工业互联网”园区), nobody knows.
    """
    return not named or any(
        place.entity.id == zone.id or place.rule.startswith("grammar:") or related(place.entity.id, zone.id)
        for place in named
    )
