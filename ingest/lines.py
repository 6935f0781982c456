"""Lines of the working copy, each with what it is by its form and its neighbours."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from ingest.rules import lines as forms
from ingest.rules.numbering import NUMBER_START, STYLES
from ingest.working import WorkingText

# A flattened table is a run of at least this many cells, this many of them numbers.
MIN_CELLS = 8
MIN_NUMBERS = 4
# Words that may stand behind the last number of a table (预期性, 约束性).
CELLS_BEHIND_LAST_NUMBER = 3
# Issuers that may stand above a date.
MAX_SIGNATURES = 4
MAX_SIGNATURE = 40


class LineKind(StrEnum):
    """What a line is, before headings are told from text."""

    TITLE = "title"
    DOCUMENT_TITLE = "document title"  # a title that opens a second document in the file
    CAPTION = "caption"  # of a table
    CELL = "cell"
    ANNEX = "annex"
    ANNEX_NOTE = "annex note"  # a line above the body that says what is attached
    CONTENTS = "contents"  # of a contents page, a page number, a publisher's remark
    TEXT = "text"


class Line(NamedTuple):
    """A line without the white space around it; positions in the working copy."""

    start: int
    end: int
    text: str
    kind: LineKind


def split_lines(working: WorkingText) -> list[Line]:
    """The lines that hold anything, in order, each with its kind."""
    lines: list[Line] = []
    position = 0
    for raw in working.text.split("\n"):
        text = raw.strip()
        if text:
            start = position + raw.index(text[0])
            lines.append(Line(start, start + len(text), text, LineKind.TEXT))
        position += len(raw) + 1
    kinds = [line.kind for line in lines]
    _mark_contents(lines, kinds)
    _mark_tables(lines, kinds)
    _mark_titles(lines, kinds)
    return [line._replace(kind=kind) for line, kind in zip(lines, kinds, strict=True)]


def is_heading_number(text: str, *, below: int) -> bool:
    """Whether the text starts with a number of a style that encloses rank `below`."""
    if not NUMBER_START.match(text):
        return False
    return any(style.rank < below and style.pattern.match(text) for style in STYLES)


def _mark_contents(lines: Sequence[Line], kinds: list[LineKind]) -> None:
    for index, line in enumerate(lines):
        if len(line.text) <= 200 and (
            forms.CONTENTS_LINE.match(line.text) or forms.PROVENANCE_LINE.match(line.text)
        ):
            kinds[index] = LineKind.CONTENTS
        elif forms.ANNEX_LINE.match(line.text):
            kinds[index] = LineKind.ANNEX


def _mark_tables(lines: Sequence[Line], kinds: list[LineKind]) -> None:
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and kinds[end] is LineKind.TEXT and _is_cell(lines[end].text):
            end += 1
        _mark_table(lines, kinds, start, end)
        start = end + 1


def _is_cell(text: str) -> bool:
    return (
        len(text) <= forms.MAX_CELL
        and not forms.SENTENCE_END.search(text)
        and not is_heading_number(text, below=5)
    )


def _mark_table(lines: Sequence[Line], kinds: list[LineKind], start: int, end: int) -> None:
    """Mark lines[start:end], a run of short lines, where it is a table; captions may stand before it."""
    numbers = [index for index in range(start, end) if forms.NUMERIC_CELL.match(lines[index].text)]
    if len(numbers) < MIN_NUMBERS or end - start < MIN_CELLS:
        return
    first = start
    while first < numbers[0] and _is_caption(lines[first].text):
        kinds[first] = LineKind.CAPTION
        first += 1
    for index in range(first, min(end, numbers[-1] + 1 + CELLS_BEHIND_LAST_NUMBER)):
        kinds[index] = LineKind.CELL


def _is_caption(text: str) -> bool:
    return bool(forms.TABLE_CAPTION.match(text) or forms.ANNEX_CAPTION.match(text))


def _mark_titles(lines: Sequence[Line], kinds: list[LineKind]) -> None:
    body = _first_heading(lines, kinds)
    for index, line in enumerate(lines):
        if kinds[index] is LineKind.ANNEX and index < body:
            kinds[index] = LineKind.ANNEX_NOTE
        if kinds[index] is not LineKind.TEXT:
            continue
        if _is_plain_title(line.text) or (index < body and not forms.SENTENCE_END.search(line.text)):
            kinds[index] = LineKind.TITLE
        elif index >= body and _opens_document(lines, index):
            kinds[index] = LineKind.DOCUMENT_TITLE
    _mark_signatures(lines, kinds, body)


def _is_plain_title(text: str) -> bool:
    return bool(forms.DATE_LINE.match(text) or forms.NUMBER_LINE.match(text) or forms.STATUS_LINE.match(text))


def _first_heading(lines: Sequence[Line], kinds: Sequence[LineKind]) -> int:
    """Index of the first numbered heading, else of the first line with a sentence in it."""
    texts = [index for index, kind in enumerate(kinds) if kind is LineKind.TEXT]
    for index in texts:
        if is_heading_number(lines[index].text, below=9):
            return index
    for index in texts:
        if forms.SENTENCE_END.search(lines[index].text):
            return index
    return len(lines)


def _opens_document(lines: Sequence[Line], index: int) -> bool:
    """Whether a title inside the file is followed by a list of chapters that starts anew with 一、."""
    text = lines[index].text
    if is_heading_number(text, below=9) or not forms.DOCUMENT_TITLE.match(text):
        return False
    for line in lines[index + 1 : index + 7]:
        if is_heading_number(line.text, below=9):
            return line.text.startswith(("一、", "第一章", "第一篇"))
    return False


def _mark_signatures(lines: Sequence[Line], kinds: list[LineKind], body: int) -> None:
    """Above a date that stands behind the body: the names of those who sign."""
    for index in range(body, len(lines)):
        if kinds[index] is not LineKind.TITLE or not forms.DATE_LINE.match(lines[index].text):
            continue
        for above in range(index - 1, max(body, index - 1 - MAX_SIGNATURES), -1):
            text = lines[above].text
            signs = len(text) <= MAX_SIGNATURE and not any(sign in text for sign in "。;,:、")
            if kinds[above] is not LineKind.TEXT or not signs or is_heading_number(text, below=9):
                break
            kinds[above] = LineKind.TITLE


def following(lines: Sequence[Line]) -> dict[int, Line]:
    """The next line of text behind each line, by the line's start."""
    texts = [line for line in lines if line.kind in (LineKind.TEXT, LineKind.CAPTION)]
    return {line.start: after for line, after in pairwise(texts)}
