"""The document's own facts: title, issuers, date, status, number, addressees.

front     := { title | issuer | number | addressee | remark | signature }
title     := line { line }      up to a line that ends as titles do (方案, 意见, 通知 …)
signature := issuer { issuer } date

A file that holds a notice and the plan that it sends out is the plan; what the notice says of issuer, date,
number and addressees holds for it. A notice that sends out several plans of one file gives its own title.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.front.dates import PrintedDate, read_date
from ingest.front.issuers import find_issuers
from ingest.front.lines import FrontLine, LineRole, Printed, join_titles, read_front_lines
from ingest.front.numbers import find_number, read_number
from ingest.rules.front_words import (
    ADDRESSEE_END,
    ASKED_FOR_COMMENT,
    DATED_REMARK,
    DRAFT,
    NOTICE,
    NUMBER_LABEL,
    PUBLISHED,
    SELF_NAMED,
    SENT_OUT,
    STATUS_TAIL,
    TITLE_END,
)
from ingest.working import WorkingSection, WorkingText, WorkingUnit
from schemas.document import DocumentHints, Status

# How far the publisher's remarks and the first sentences of the text reach.
HEAD = 4000

UNPRINTED = Printed("", -1, -1)


class FrontMatter(NamedTuple):
    """What a document says of itself; `date.text` is ISO 8601, numbers stand in their normal form."""

    title: Printed
    issuers: tuple[Printed, ...]
    date: Printed
    status: Status
    number: Printed
    addressees: tuple[Printed, ...]


class _Front(NamedTuple):
    """The document's title lines, and its head: the text above the first section."""

    text: str
    lines: list[FrontLine]
    head_lines: list[FrontLine]
    head_end: int


def read_front_matter(
    working: WorkingText,
    units: Sequence[WorkingUnit],
    sections: Sequence[WorkingSection],
    hints: DocumentHints,
) -> FrontMatter:
    """The document's own facts; what the hints say overrules the text."""
    lines = read_front_lines(working, units)
    head_end = min(sections[0].start if sections else len(working.text), HEAD)
    front = _Front(working.text, lines, [line for line in lines if line.start < head_end], head_end)
    titles = join_titles(front.head_lines)
    date = _find_date(front)
    return FrontMatter(
        title=_hinted(hints.title, _find_title(front, titles)),
        issuers=tuple(Printed(name, -1, -1) for name in hints.issuer) or find_issuers(lines, titles),
        date=_hinted(hints.date, Printed(date.iso, date.start, date.end) if date else UNPRINTED),
        status=hints.status or _find_status(front, date),
        number=_find_number(front),
        addressees=_find_addressees(front),
    )


def _hinted(hint: str | None, printed: Printed) -> Printed:
    """What a hint says, with the place where the text says the same."""
    if not hint or hint == printed.text:
        return printed
    return Printed(hint, -1, -1)


def _find_title(front: _Front, titles: Sequence[Printed]) -> Printed:
    whole = [bare for title in titles if TITLE_END.search((bare := _bare_title(title)).text)]
    plans = [title for title in whole if not NOTICE.search(title.text)]
    notices = [title for title in whole if NOTICE.search(title.text)]
    later = [line for line in front.lines if line.start >= front.head_end and _opens_document(line)]
    if notices and (later or not plans):
        return notices[-1]
    named = plans[-1:] or _named_in_text(front) or list(titles[-1:])
    return _bare_title(named[0]) if named else UNPRINTED


def _opens_document(line: FrontLine) -> bool:
    return line.role is LineRole.TITLE and TITLE_END.search(line.text) is not None


def _named_in_text(front: _Front) -> list[Printed]:
    """The title in the text's own first sentences: 现将《…》印发给你们, or …纲要,根据《…》制定."""
    for pattern in (SENT_OUT, SELF_NAMED):
        match = pattern.search(front.text, 0, front.head_end)
        if match:
            return [Printed(match["title"], match.start("title"), match.end("title"))]
    return []


def _bare_title(title: Printed) -> Printed:
    """The title without its number, its status, and a quote sign that has no partner."""
    opening = title.text.rfind("(")
    is_numbered = opening > 0 and read_number(title.text[opening:]) != ""
    text = STATUS_TAIL.sub("", title.text[:opening] if is_numbered else title.text)
    text = text.removesuffix("》") if text.count("》") > text.count("《") else text
    text = text.removeprefix("《") if text.count("《") > text.count("》") else text
    if text.startswith("《") and text.endswith("》") and text.count("《") == 1:
        text = text[1:-1]
    return title._replace(text=text.strip())


def _find_date(front: _Front) -> PrintedDate | None:
    """The date under a signature, else a date of its own line, else in a remark, else the publisher's."""
    dates = [line for line in front.lines if line.role is LineRole.DATE]
    signed = {line.unit + 1 for line in front.lines if line.role is LineRole.SIGNATURE}
    remarks = [line for line in front.head_lines if DATED_REMARK.search(line.text)]
    chosen = [*(line for line in dates if line.unit in signed), *dates, *remarks]
    if chosen:
        return read_date(front.text, chosen[0].start, chosen[0].end)
    published = PUBLISHED.search(front.text, 0, HEAD)
    return read_date(front.text, published.end(), published.end() + 20) if published else None


def _find_status(front: _Front, date: PrintedDate | None) -> Status:
    """Draft when a title line says so, when the date is left open, or when the text asks for comment."""
    says_draft = any(DRAFT.search(line.text) for line in front.head_lines)
    asks = ASKED_FOR_COMMENT.search(front.text, 0, front.head_end) is not None
    return Status.DRAFT if says_draft or asks or (date is not None and date.open) else Status.FINAL


def _find_number(front: _Front) -> Printed:
    """A number on a line of its own, else behind a title, else the one that the publisher gives."""
    for line in front.head_lines:
        if line.role is LineRole.NUMBER:
            return Printed(read_number(line.text), line.start, line.end)
    for line in front.head_lines:
        opening = line.text.rfind("(") if line.role is LineRole.TITLE else -1
        number = read_number(line.text[opening:]) if opening > 0 else ""
        if number:
            return Printed(number, line.start + opening + 1, line.end - 1)
    label = NUMBER_LABEL.search(front.text, 0, front.head_end)
    found = find_number(front.text, label.end(), label.end() + 40) if label else None
    return Printed(*found) if found and label and found.start == label.end() else UNPRINTED


def _find_addressees(front: _Front) -> tuple[Printed, ...]:
    lines = [line for line in front.head_lines if line.role is LineRole.ADDRESSEE]
    return tuple(addressee for line in lines for addressee in _split_addressees(line))


def _split_addressees(line: FrontLine) -> list[Printed]:
    """The addressees of a line; items of a list that share their last word stay together."""
    found: list[Printed] = []
    for start, end in _split_outside_brackets(line.text.removesuffix(":"), ","):
        part = line.text[start:end]
        items = _split_outside_brackets(part, "、")
        whole = all(ADDRESSEE_END.search(part[begin:stop]) for begin, stop in items)
        for begin, stop in items if whole else [(0, len(part))]:
            text = part[begin:stop].strip()
            if text:
                at = line.start + start + part.index(text, begin)
                found.append(Printed(text, at, at + len(text)))
    return found


def _split_outside_brackets(text: str, sign: str) -> list[tuple[int, int]]:
    cuts = [-1]
    depth = 0
    for position, character in enumerate(text):
        depth += (character in "([") - (character in ")]")
        if character == sign and depth <= 0:
            cuts.append(position)
    cuts.append(len(text))
    return [(before + 1, cut) for before, cut in pairwise(cuts)]
