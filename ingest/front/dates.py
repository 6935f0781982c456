"""Dates of documents, as ISO 8601 as far as they are printed."""

import re
from typing import NamedTuple

from ingest.figures.numbers import read_chinese
from ingest.rules.front_words import DATE, PLACEHOLDER


class PrintedDate(NamedTuple):
    """An ISO date (`2021`, `2021-04`, `2021-04-29`) and its place; `open` when a draft leaves a part open."""

    iso: str
    start: int
    end: int
    open: bool


def read_date(text: str, start: int, end: int) -> PrintedDate | None:
    """The first date in text[start:end], or None; parts that are no calendar date are left out.

    >>> read_date("二○一八年六月", 0, 7)
    PrintedDate(iso='2018-06', start=0, end=7, open=False)
    """
    match = DATE.search(text, start, end)
    if match is None:
        return None
    is_open = any(PLACEHOLDER.search(match[part] or "") for part in ("month", "day"))
    return PrintedDate(_iso(match), match.start(), match.end(), is_open)


def _iso(match: re.Match[str]) -> str:
    year = match["year"].translate({ord("O"): "0", ord("o"): "0"})
    parts = [year if year.isdigit() and year.isascii() else str(_number(year))]
    for name, last in (("month", 12), ("day", 31)):
        value = _number(match[name] or "")
        if not 1 <= value <= last:
            break
        parts.append(f"{value:02}")
    return "-".join(parts)


def _number(printed: str) -> int:
    """The value of digits or a Chinese numeral; 0 for what is none (an X)."""
    if printed.isascii() and printed.isdigit():
        return int(printed)
    try:
        return read_chinese(printed) if printed else 0
    except ValueError:
        return 0
