"""Headings, as lines print them.

line    := heading | heading text | text
heading := number title [end]        一、总体要求 · (二)扩大开放。 · 第三章 附则
         | lead end                  集聚全球一流创新人才。 (short, no comma, opens a paragraph)
         | caption                   “创新滨江”建设十大行动计划 (a line of its own above numbered items)

The number's style is a row of `rules/numbering.py`.
"""

import re
from typing import NamedTuple

from ingest.lines import Line, LineKind
from ingest.rules import lines as forms
from ingest.rules.numbering import (
    AFTER_NUMBER,
    LEAD_RANK,
    LIST_CAPTION_RANK,
    NUMBER_START,
    STYLES,
    NumberingStyle,
)
from ingest.sentences import CHARGE_BRACKET, iter_sentences

# A title that shares its line with text: longer first sentences are text (90 % of 2,530 such lines are shorter).
MAX_RUN_IN_TITLE = 30
# A title on a line of its own, with and without a full stop.
MAX_CLOSED_TITLE = 45
MAX_OPEN_TITLE = 80
# An item of an action list has its number and nothing between: 1创新人才引培行动。
MAX_BARE_TITLE = 22

# A bare number that counts or dates something is none of a heading: 5年来, 3个, 10家.
COUNTED = re.compile(r"[年月日号时个家项条次名%亿万千百届]")
COLON_TITLE = re.compile(r"([^,。;:]{2,14}):(?=.)")
# Short first sentences that head nothing.
NO_LEAD = re.compile(
    r"到?20\d\d年|各|本|以上|有下列|具体如下|其中|同时|此外|[一二三四五六七八九十]是|特此|责任|注|备注|\(|“?十[三四五]五"
)


class Heading(NamedTuple):
    """A heading in a line. `heading_end == start` where the title is the first sentence of the text itself."""

    style: str
    rank: int
    number: str
    title_start: int
    title_end: int
    start: int
    heading_end: int


def read_heading(line: Line, after: Line | None) -> Heading | None:
    """The heading that the line opens with, seen with the next line of text; None when it has none."""
    if NUMBER_START.match(line.text):
        for style in STYLES:
            match = style.pattern.match(line.text)
            if match:
                return _numbered(line, after, style, match.end())
    return _caption(line, after) or _lead(line, after)


def _numbered(line: Line, after: Line | None, style: NumberingStyle, number_end: int) -> Heading | None:
    title = AFTER_NUMBER.match(line.text, number_end)
    start = title.end() if title else number_end
    first = next(iter_sentences(line.text[start:]), None)
    if first is None:
        return None
    end = start + first[1]
    titled = (
        _is_title(line.text, start, end, style) if end < len(line.text) else _heads(line, after, start, style)
    )
    if titled:
        return _heading(line, style, number_end, start, end, heading_end=end)
    colon = COLON_TITLE.match(line.text, start)
    if colon and style.rank < LEAD_RANK - 1:
        return _heading(line, style, number_end, start, colon.end(1), heading_end=0)
    if style.rank in (4, 5) and style.name != "box":
        return _heading(line, style, number_end, start, end, heading_end=0)
    return None


def _heading(
    line: Line, style: NumberingStyle, number_end: int, start: int, end: int, *, heading_end: int
) -> Heading:
    return Heading(
        style.name,
        style.rank,
        "" if style.name == "dash" else line.text[:number_end],
        line.start + start,
        line.start + start + len(line.text[start:end].rstrip("。;:.!? ")),
        line.start,
        line.start + heading_end,
    )


def _is_title(text: str, start: int, end: int, style: NumberingStyle) -> bool:
    """Whether the first sentence, text[start:end], names the sentences behind it."""
    length = end - start - 1
    if text[end - 1] != "。":
        return False
    rest = text[end:].strip()
    if CHARGE_BRACKET.match(rest) and rest.endswith(")"):
        return False
    if style.name in ("dash", "arabic-bare"):
        counted = style.name == "arabic-bare" and COUNTED.match(text, start)
        return length <= MAX_BARE_TITLE and "," not in text[start:end] and not counted
    return length <= MAX_RUN_IN_TITLE


def _heads(line: Line, after: Line | None, start: int, style: NumberingStyle) -> bool:
    """Whether a line that is one sentence is a heading: what follows it decides."""
    title = line.text[start:]
    if style.rank <= 3 or style.name == "box":
        return len(title) <= MAX_OPEN_TITLE
    if style.name == "arabic-bare":
        return False
    if title[-1] not in "。;:!?":
        limit = forms.MAX_LEAD if style.name == "dash" else MAX_OPEN_TITLE - 20
        return len(title) <= limit and not title.endswith((",", "、"))
    return title[-1] == "。" and len(title) <= MAX_CLOSED_TITLE and _has_body(after, style)


def _has_body(after: Line | None, style: NumberingStyle) -> bool:
    """Whether the next line stands under a heading of this style: text, or a number of an inner style."""
    if after is None or forms.CHARGE_LINE.match(after.text):
        return False
    for other in STYLES:
        if other.pattern.match(after.text):
            return other.rank > style.rank
    return bool(forms.SENTENCE_END.search(after.text))


def _caption(line: Line, after: Line | None) -> Heading | None:
    """A line of its own that names a list of actions whose items are numbered."""
    if after is None or line.kind is not LineKind.TEXT or len(line.text) > MAX_OPEN_TITLE:
        return None
    itemized = re.match(r"\d{1,2}[.、]?[\u4e00-\u9fff]|\(\d{1,2}\)|[\u2460-\u2487]", after.text)
    if not itemized or not forms.LIST_CAPTION.match(line.text):
        return None
    return Heading("caption", LIST_CAPTION_RANK, "", line.start, line.end, line.start, line.end)


def _lead(line: Line, after: Line | None) -> Heading | None:
    """A short first sentence that names its paragraph, or a short line of its own above a paragraph."""
    stop = line.text.find("。", 0, forms.MAX_LEAD + 1)
    if stop < 3 or any(sign in line.text[:stop] for sign in ",;:!?、(") or NO_LEAD.match(line.text):
        return None
    rest = line.text[stop + 1 :]
    body = rest if rest else (after.text if after and not NUMBER_START.match(after.text) else "")
    if len(body) < forms.MAX_LEAD or CHARGE_BRACKET.match(body) or forms.CHARGE_LINE.match(body):
        return None
    start = line.start
    return Heading("lead", LEAD_RANK, "", start, start + stop, start, start + stop + 1)
