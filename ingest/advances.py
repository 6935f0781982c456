"""What a measure does to a platform or a programme: 建设, 推进, 申报, 引进 and the like.

The verb is the nearest one in front of the name in its clause, for all names of a list; where the name opens
the clause, the first one behind it. A light verb leaves the action to the noun behind: 推进X建设 is 建设.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from ingest.naming.chains import iter_chains
from ingest.rules.actions import (
    CANONICAL,
    LIGHT,
    LINKING,
    NO_ACTION,
    NOMINAL,
    PARTNER_AT_NAME,
    REACH,
    RELIANCE_AT_NAME,
    VERB,
)
from ingest.working import Advance, ResolvedMention, WorkingText, WorkingUnit
from schemas.entity import EntityKind
from schemas.outline import UnitType

ADVANCED_KINDS = frozenset((EntityKind.PLATFORM, EntityKind.PROGRAMME))
CLAUSE_ENDS = frozenset(",;:。!?")


class _Verb(NamedTuple):
    start: int
    end: int
    surface: str


def find_advances(
    working: WorkingText, units: Sequence[WorkingUnit], mentions: Sequence[ResolvedMention]
) -> list[Advance]:
    """The actions of measures, in reading order; a name without a verb has none."""
    found: list[Advance] = []
    for index, of_unit in groupby(sorted(mentions), key=lambda mention: mention.unit):
        unit = units[index]
        if unit.type is not UnitType.MEASURE:
            continue
        names = list(of_unit)
        verbs = _verbs_outside(working.text, unit, names)
        advanced = (name for name in names if name.entity.kind in ADVANCED_KINDS)
        for chain in iter_chains(working.text, advanced):
            found += _advances_of(working.text, unit, chain, verbs)
    return found


def _verbs_outside(text: str, unit: WorkingUnit, names: Sequence[ResolvedMention]) -> list[_Verb]:
    """The unit's verbs that are no part of a name (建设银行, 创新服务中心)."""
    starts = [name.start for name in names]
    verbs: list[_Verb] = []
    for match in VERB.finditer(text, unit.start, unit.end):
        before = bisect_right(starts, match.start()) - 1
        if before < 0 or names[before].end <= match.start():
            verbs.append(_Verb(match.start(), match.end(), match.group()))
    return verbs


def _advances_of(
    text: str, unit: WorkingUnit, chain: Sequence[ResolvedMention], verbs: Sequence[_Verb]
) -> Iterator[Advance]:
    start, end = chain[0].start, chain[-1].end
    if RELIANCE_AT_NAME.search(text, max(unit.start, start - 2), start):
        return
    begin = _clause_start(text, unit, start)
    following = bisect_left(verbs, start, key=lambda verb: verb.start)
    action, rule = "", "action:verb"
    if following and verbs[following - 1].start >= begin:
        partner = PARTNER_AT_NAME.search(text, max(begin, start - 2), start)
        action = LINKING if partner else _action_in_front(text, end, verbs[following - 1])
    elif following < len(verbs) and not text[begin:start].strip(" “‘"):
        action, rule = _action_behind(text, end, verbs[following]), "action:subject"
    if action:
        for mention in chain:
            yield Advance(mention.unit, mention.entity, action, mention.start, mention.end, rule)


def _clause_start(text: str, unit: WorkingUnit, position: int) -> int:
    floor = max(unit.start, position - REACH)
    return max(floor, *(text.rfind(sign, floor, position) + 1 for sign in CLAUSE_ENDS))


def _action_in_front(text: str, names_end: int, verb: _Verb) -> str:
    if verb.surface in NO_ACTION:
        return ""
    nominal = NOMINAL.match(text, names_end) if verb.surface in LIGHT else None
    return CANONICAL[nominal.group("noun") if nominal else verb.surface]


def _action_behind(text: str, names_end: int, verb: _Verb) -> str:
    stretch = text[names_end : min(verb.start, names_end + REACH)]
    if verb.start < names_end or verb.start > names_end + REACH or not CLAUSE_ENDS.isdisjoint(stretch):
        return ""
    return CANONICAL.get(verb.surface, "")
