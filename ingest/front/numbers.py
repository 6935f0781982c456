"""Numbers of documents, such as 国发〔2018〕38号, in the forms in which they are printed and misprinted."""

import re
from typing import NamedTuple

# [2021]12号, also [2021)12号 and (2021)12号; the agency's code before it has up to ten characters.
# Orders and notices have another form: 令第19号, 公告2020年第5号.
NUMBER = re.compile(
    r"(?P<code>[^\s\[\]()《》“”,;:、。\d]{1,10}) ?[\[(] ?(?P<year>(?:19|20)\d\d) ?[\])]"
    r" ?第? ?(?P<serial>\d{1,4}) ?号"
    r"|(?P<order>[^\s\[\]()《》“”,;:、。]{0,12}(?:令|公告|通告)? ?(?:\d{4} ?年 ?)?第 ?\d{1,4} ?号)"
)

# What may stand around a number that is a line or a bracket of its own.
AROUND = "[]() "


class PrintedNumber(NamedTuple):
    """A number in its normal form, and where it is printed."""

    number: str
    start: int
    end: int


def find_number(text: str, start: int, end: int) -> PrintedNumber | None:
    """The first document number in text[start:end]."""
    match = NUMBER.search(text, start, end)
    return PrintedNumber(_normal(match), match.start(), match.end()) if match else None


def read_number(printed: str) -> str:
    """The normal form of a text that is nothing but a number, perhaps in brackets; "" for any other text.

    >>> read_number("(国发[2020) 10号)"), read_number("令(第19号)")
    ('国发〔2020〕10号', '令第19号')
    """
    bare = printed.strip(AROUND)
    match = NUMBER.fullmatch(bare) or NUMBER.fullmatch(bare.replace("(", "").replace(")", ""))
    return _normal(match) if match else ""


def _normal(match: re.Match[str]) -> str:
    if match["order"]:
        return "".join(match["order"].split())
    return f"{match['code']}〔{match['year']}〕{match['serial']}号"
