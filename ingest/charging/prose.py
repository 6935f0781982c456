"""Charges that a measure's own words state: 各有关部门要…, 由市商务局牵头…, 成立领导小组…, 向市政府报告."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from ingest.charging.markers import ACTING_KINDS, Marker
from ingest.naming.chains import iter_chains
from ingest.rules.charge_prose import (
    ANY,
    BY_WHOM,
    GROUP_NAME,
    HAS_DUTY,
    LEADING_GROUP_NAME,
    LIST_TAIL,
    MAX_TAIL,
    NOT_SUBJECT,
    PROSE_RULES,
    REST,
    SET_UP,
    WINDOW,
)
from ingest.working import Charge, ResolvedMention, WorkingText, WorkingUnit
from schemas.entity import EntityKind
from schemas.fact import Role
from schemas.outline import UnitType


def find_prose_charges(
    working: WorkingText,
    units: Sequence[WorkingUnit],
    mentions: Sequence[ResolvedMention],
    markers: Sequence[Marker],
) -> Iterator[Charge]:
    """The charges that measures state outside of markers, in reading order."""
    marker_starts = [marker.start for marker in markers]
    for index, of_unit in groupby(sorted(mentions), key=lambda mention: mention.unit):
        if units[index].type is not UnitType.MEASURE:
            continue
        acting = [
            mention
            for mention in of_unit
            if mention.entity.kind in ACTING_KINDS and not _is_inside(mention, markers, marker_starts)
        ]
        for chain in iter_chains(working.text, acting):
            yield from _charge_chain(working.text, units[index], chain)


def _is_inside(mention: ResolvedMention, markers: Sequence[Marker], starts: Sequence[int]) -> bool:
    position = bisect_right(starts, mention.start) - 1
    return position >= 0 and mention.start < markers[position].end


def _charge_chain(text: str, unit: WorkingUnit, chain: list[ResolvedMention]) -> Iterator[Charge]:
    # A zone, a company or a platform acts in company of an agency only; alone it is where something happens.
    before = text[max(unit.start, chain[0].start - WINDOW) : chain[0].start]
    kinds = {mention.entity.kind for mention in chain}
    if EntityKind.AGENCY not in kinds and not (kinds == {EntityKind.ZONE} and BY_WHOM.search(before)):
        return
    behind_list = _skip_tail(text, chain[-1].end, unit.end)
    behind = text[behind_list : min(unit.end, behind_list + REST)]
    ruled = _role_in_prose(text[chain[0].start : chain[-1].end], before, behind)
    if ruled is None:
        return
    name, role = ruled
    for mention in chain:
        yield Charge(
            mention.unit, mention.entity, role, mention.unit, mention.start, mention.end, f"charge:{name}"
        )


def _skip_tail(text: str, position: int, end: int) -> int:
    """Where a list of names ends whose last items are no mentions."""
    for _ in range(MAX_TAIL):
        item = LIST_TAIL.match(text, position, end)
        if item is None:
            break
        position = item.end()
    return position


def _role_in_prose(names: str, before: str, behind: str) -> tuple[str, Role] | None:
    if GROUP_NAME.search(names) and SET_UP.search(before):
        return _role_of_group(names, behind)
    is_object = NOT_SUBJECT.search(before) is not None
    for rule in PROSE_RULES:
        after = rule.after.match(behind)
        stands = not is_object if rule.before is ANY else rule.before.search(before)
        if stands and after and rule.rest.match(behind, after.end()):
            return rule.name, rule.role
    return None


def _role_of_group(names: str, behind: str) -> tuple[str, Role] | None:
    """A group that is set up leads, when that is its name; else it carries what the text gives it to do."""
    if LEADING_GROUP_NAME.search(names):
        return "set-up", Role.LEAD
    return ("set-up", Role.RESPONSIBLE) if HAS_DUTY.search(behind) else None
