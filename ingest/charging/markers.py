"""Markers of who is charged: brackets and labelled lines, and the pieces that they consist of.

marker  := "(" content ")" | label ":" content, to the sentence's or the line's end
content := { piece }
piece   := [ label ":" ] names [ verb ]           责任单位:甲、乙 · 甲牵头,乙配合 · 甲、乙
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.charging.brackets import find_brackets, flatten
from ingest.rules.charge_labels import (
    BARE_ITEM,
    BEFORE_LIST,
    CERTAIN_VERB,
    LABEL,
    LABEL_NOUN,
    LABEL_ROLES,
    LAST_VERB,
    LINE_LABEL,
    SCOPE_LABEL,
)
from ingest.working import ResolvedMention, WorkingText, WorkingUnit
from schemas.entity import EntityKind
from schemas.fact import Role
from schemas.outline import UnitType

# Who can act. A programme or a cited document cannot.
ACTING_KINDS = frozenset((EntityKind.AGENCY, EntityKind.ZONE, EntityKind.ORGANIZATION, EntityKind.PLATFORM))

# Units that hold no markers: a glossary explains them, a title line only names.
SILENT_TYPES = frozenset((UnitType.GLOSS, UnitType.TITLE))

SENTENCE_ENDS = frozenset("。;!?\n")

# A longer bracket is a paragraph of its own, not a list of names.
LONGEST = 1500


class Piece(NamedTuple):
    """What stands under one label; `role` is the label's, None without one."""

    start: int
    end: int
    role: Role | None
    is_scope: bool  # 适用范围: zones where the measures hold


class Marker(NamedTuple):
    """A bracket's content or a labelled line, and the unit that it starts in.

    `flat` is its text as long as it is, with `·` for each character of a name or of a nested bracket.
    """

    start: int
    end: int
    unit: int
    form: str  # label, scope, verb or list
    pieces: tuple[Piece, ...]
    mentions: tuple[ResolvedMention, ...]  # of those who can act, outside nested brackets
    flat: str


def find_markers(
    working: WorkingText, units: Sequence[WorkingUnit], mentions: Sequence[ResolvedMention]
) -> list[Marker]:
    """All markers in reading order; none inside another."""
    acting = _outermost(mention for mention in mentions if mention.entity.kind in ACTING_KINDS)
    names = [mention.start for mention in acting]
    unit_starts = [unit.start for unit in units]
    markers: list[Marker] = []
    for start, end in _candidates(working.text):
        unit = bisect_right(unit_starts, start) - 1
        if unit < 0 or units[unit].type in SILENT_TYPES or (markers and start < markers[-1].end):
            continue
        inside = acting[bisect_left(names, start) : bisect_left(names, end)]
        marker = _read_marker(working.text, (start, end), unit, inside)
        if marker is not None:
            markers.append(marker)
    return markers


def classify_label(label: str) -> Role | None:
    """The role of those whom a label names; None when it names nobody who is charged.

    >>> classify_label("牵头考核单位"), classify_label("完成时限")
    (<Role.LEAD: 'lead'>, None)
    """
    if not LABEL_NOUN.search(label):
        return None
    return next((role for role, pattern in LABEL_ROLES if pattern.search(label)), None)


def _outermost(mentions: Iterator[ResolvedMention]) -> list[ResolvedMention]:
    kept: list[ResolvedMention] = []
    for mention in sorted(mentions, key=lambda mention: (mention.start, -mention.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _candidates(text: str) -> list[tuple[int, int]]:
    """Insides of brackets and labelled lines, by start."""
    spans = [(bracket.start, bracket.end) for bracket in find_brackets(text)]
    for match in LINE_LABEL.finditer(text):
        label = match.group("label")
        if classify_label(label) is not None or SCOPE_LABEL.search(label):
            spans.append((match.start("label"), match.end()))
    return sorted(spans)


def _read_marker(
    text: str, span: tuple[int, int], unit: int, inside: Sequence[ResolvedMention]
) -> Marker | None:
    start, end = span
    if end - start > LONGEST:
        return None
    plain = flatten(text[start:end])
    mentions = tuple(mention for mention in inside if plain[mention.start - start] != "·")
    flat = _mask(plain, start, mentions)
    pieces = tuple(_iter_pieces(plain, start))
    form = _form_of(pieces) or _form_of_unlabelled(text, span, flat, mentions)
    if not form:
        return None
    return Marker(start, end, unit, form, pieces, mentions, flat)


def _mask(plain: str, offset: int, mentions: Sequence[ResolvedMention]) -> str:
    """`plain` with the names blotted out, so that a verb inside a name is not read as a verb."""
    parts: list[str] = []
    position = 0
    for mention in mentions:
        begin, end = mention.start - offset, min(mention.end - offset, len(plain))
        parts += plain[position:begin], "·" * (end - begin)
        position = end
    parts.append(plain[position:])
    return "".join(parts)


def _iter_pieces(plain: str, offset: int) -> Iterator[Piece]:
    labels = list(LABEL.finditer(plain))
    is_labelled = any(classify_label(match.group(1)) is not None for match in labels)
    first = labels[0].start() if labels else len(plain)
    if not is_labelled or LAST_VERB.search(plain[:first].rstrip(",;。 ")):
        yield Piece(offset, offset + first, None, False)
    for match, following in zip(labels, [*labels[1:], None], strict=False):
        role = classify_label(match.group(1))
        is_scope = SCOPE_LABEL.search(match.group(1)) is not None
        if role is not None or is_scope:
            end = following.start() if following else len(plain)
            # What follows a full stop is a remark for the whole document, and so is 以下除…外.
            for stop in ("。", ",以下", ",除"):
                position = plain.find(stop, match.end(), end)
                end = end if position < 0 else position
            yield Piece(offset + match.end(), offset + end, role, is_scope)


def _form_of(pieces: Sequence[Piece]) -> str:
    if any(piece.role is not None for piece in pieces):
        return "label"
    return "scope" if any(piece.is_scope for piece in pieces) else ""


def _form_of_unlabelled(
    text: str, span: tuple[int, int], flat: str, mentions: Sequence[ResolvedMention]
) -> str:
    start, end = span
    follows_sentence = start < 2 or text[start - 2] in SENTENCE_ENDS
    ends_sentence = end + 1 >= len(text) or text[end + 1] in SENTENCE_ENDS
    agencies = [mention for mention in mentions if mention.entity.kind is EntityKind.AGENCY]
    if _ends_with_verb(flat) and (mentions or CERTAIN_VERB.search(flat.rstrip(",;。 "))):
        opens_with_name = bool(mentions) and BEFORE_LIST.search(
            text[max(start, mentions[0].start - 12) : mentions[0].start]
        )
        if opens_with_name or follows_sentence or ends_sentence:
            return "verb"
    if agencies and (follows_sentence or (ends_sentence and len(mentions) > 1)):
        items = re.split("[、,;]", flat)
        named = sum(1 for item in items if BARE_ITEM.fullmatch(item))
        if 2 * named > len(items):
            return "list"
    return ""


def _ends_with_verb(flat: str) -> bool:
    """Whether the text, or a clause of it that holds a name, ends with a verb of charge."""
    clauses = re.split("[,;。]", flat.rstrip(",;。 "))
    return any(
        LAST_VERB.search(clause.rstrip()) and ("·" in clause or clause is clauses[-1]) for clause in clauses
    )
