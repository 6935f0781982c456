"""Who is charged with a measure, and in what role.

Markers (brackets and labelled lines) charge the measures that they govern, prose its own unit, a table's row
the task of that row.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.charging.markers import Marker, Piece, find_markers
from ingest.charging.prose import find_prose_charges
from ingest.charging.scope import find_governed
from ingest.charging.tables import find_table_charges
from ingest.rules.charge_labels import (
    BEFORE_ZONE,
    BEHIND_ZONE,
    FIRST_GROUP_LEADS,
    FIRST_LEADS,
    STANDING,
    VERB_ROLES,
)
from ingest.working import Charge, ResolvedMention, WorkingSection, WorkingText, WorkingUnit
from schemas.entity import EntityKind
from schemas.fact import Role


class _Name(NamedTuple):
    mention: ResolvedMention
    role: Role


class _Customs(NamedTuple):
    """What the document says once for all its markers, and from where on; -1 where it does not."""

    first_leads: int  # 列第一位的为牵头单位
    first_group_leads: int  # 第一个逗号前为牵头单位
    standing: tuple[ResolvedMention, ...]  # 以下均需…落实,不再列出
    standing_from: int


def find_charges(
    working: WorkingText,
    units: Sequence[WorkingUnit],
    sections: Sequence[WorkingSection],
    mentions: Sequence[ResolvedMention],
) -> list[Charge]:
    """All charges by unit, then by place of the name; one for each unit, entity and role.

    A name in a marker that is no mention of an agency, a zone, an organization or a platform charges nobody.
    """
    markers = find_markers(working, units, mentions)
    customs = _read_customs(working.text, mentions)
    charges: list[Charge] = []
    for marker, governed in zip(markers, find_governed(working, units, sections, markers), strict=True):
        names = list(_iter_names(marker, customs))
        charges += (
            Charge(
                unit, mention.entity, role, mention.unit, mention.start, mention.end, f"charge:{marker.form}"
            )
            for unit in governed
            for mention, role in names
        )
        if customs.standing and marker.start > customs.standing_from and marker.form != "scope":
            charges += (_standing_charge(unit, mention) for unit in governed for mention in customs.standing)
    charges += find_prose_charges(working, units, mentions, markers)
    charges += find_table_charges(working, units, mentions)
    return _without_repeats(charges)


def _standing_charge(unit: int, mention: ResolvedMention) -> Charge:
    return Charge(
        unit, mention.entity, Role.RESPONSIBLE, mention.unit, mention.start, mention.end, "charge:standing"
    )


def _without_repeats(charges: list[Charge]) -> list[Charge]:
    """A name said in a marker goes before the same name said in prose or once for all."""
    kept = {(charge.unit, charge.entity.id, charge.role): charge for charge in reversed(charges)}
    return sorted(kept.values(), key=lambda charge: (charge.unit, charge.start, charge.role))


def _read_customs(text: str, mentions: Sequence[ResolvedMention]) -> _Customs:
    first, group, standing = (pattern.search(text) for pattern in (FIRST_LEADS, FIRST_GROUP_LEADS, STANDING))
    return _Customs(
        _marker_start(text, first.start()) if first else -1,
        _marker_start(text, group.start()) if group else -1,
        tuple(m for m in mentions if standing and standing.start() <= m.start < standing.end()),
        standing.start() if standing else -1,
    )


def _marker_start(text: str, position: int) -> int:
    """Where the marker that says it begins: the custom holds for that marker too."""
    return max(text.rfind("(", 0, position), text.rfind("\n", 0, position), 0)


def _iter_names(marker: Marker, customs: _Customs) -> Iterator[_Name]:
    """The names of a marker with their roles."""
    names = [
        _Name(mention, _role_of(marker, piece, mention))
        for piece in marker.pieces
        if not piece.is_scope
        for mention in marker.mentions
        if piece.start <= mention.start < piece.end and _stands_alone(marker, mention)
    ]
    plain = all(name.role is Role.RESPONSIBLE for name in names)
    if names and plain and 0 <= customs.first_leads <= marker.start:
        names[0] = names[0]._replace(role=Role.LEAD)
    elif names and plain and 0 <= customs.first_group_leads <= marker.start:
        comma = marker.flat.find(",", names[0].mention.end - marker.start)
        last = marker.end if comma < 0 else marker.start + comma
        names = [name._replace(role=Role.LEAD) if name.mention.start < last else name for name in names]
    yield from names


def _stands_alone(marker: Marker, mention: ResolvedMention) -> bool:
    """Whether a zone is an item of its own, not the start or the middle of a name that nobody found."""
    if mention.entity.kind is not EntityKind.ZONE:
        return True
    before = marker.flat[: mention.start - marker.start]
    return bool(BEFORE_ZONE.search(before) and BEHIND_ZONE.match(marker.flat, mention.end - marker.start))


def _role_of(marker: Marker, piece: Piece, mention: ResolvedMention) -> Role:
    """The role that the next verb behind the name gives, else the label's, else the default.

    A name that no verb follows and that has no label helps him who leads: (甲牵头,乙、丙).
    """
    behind = marker.flat[mention.end - marker.start : piece.end - marker.start]
    clause = behind.partition(";")[0]
    verbs = [(match.start(), role) for role, pattern in VERB_ROLES if (match := pattern.search(clause))]
    if verbs:
        return min(verbs)[1]
    if piece.role is not None:
        return piece.role
    before = marker.flat[piece.start - marker.start : mention.start - marker.start]
    return Role.SUPPORT if VERB_ROLES[0][1].search(before) else Role.RESPONSIBLE
