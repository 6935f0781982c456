"""Indicators: what a target measures, under one name in every document."""

import csv
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from schemas.ids import make_id
from schemas.target import Indicator

INDICATOR_FILE = "indicators.csv"
LIST_SIGN = "|"

# What two documents may print differently around the same indicator.
SIGNS = re.compile(r"[\s*＊“”\"'·、,，:：_-]+")
BRACKETED = re.compile(r"\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]")
SCOPE = re.compile(r"^(?:全[省市区县州]|[我本][省市区县州]|[省市区县]域|区内|市内|全域)(?!化|面|口径)")
SAME = (
    (re.compile(r"规模以上"), "规上"),
    (re.compile(r"占(?:地区)?生产总值|占(?:本市|全市|全区|全省)?GDP", re.IGNORECASE), "占GDP"),
    (re.compile(r"^(?:地区)?生产总值"), "地区生产总值"),
    (re.compile(r"^GDP", re.IGNORECASE), "地区生产总值"),
    (re.compile(r"研究与试验发展|研究与开发|R&D|研发", re.IGNORECASE), "研发"),
    (re.compile(r"(占.+?)的?(?:比重|比例|比率|占比|之比|比)$"), r"\1比重"),
    (re.compile(r"(?<=[企业家构台地站所心园项利才员])(?:数量|总数|累计数|数)$"), "数"),
    (re.compile(r"^(?:拥有|累计)(?=.{4})"), ""),
)


class IndicatorTable(NamedTuple):
    """Canonical indicators by every key that a name of theirs gives."""

    by_key: Mapping[str, Indicator]

    def resolve(self, name: str) -> Indicator:
        """The indicator that a name means: a row's, else one of its own with a computed id.

        >>> table = make_indicators([("indicator-gdp", "地区生产总值", ("GDP",))])
        >>> table.resolve("全区生产总值").id, table.resolve("GDP*").id
        ('indicator-gdp', 'indicator-gdp')
        """
        key = make_key(name)
        return self.by_key.get(key) or Indicator(make_id("indicator", key), clean_indicator(name))


def make_indicators(rows: Iterable[tuple[str, str, Iterable[str]]]) -> IndicatorTable:
    """The table of rows (id, name, aliases); raises ValueError when one name means two indicators."""
    by_key: dict[str, Indicator] = {}
    for row_id, name, aliases in rows:
        indicator = Indicator(row_id, name)
        for spelling in (name, *aliases):
            known = by_key.setdefault(make_key(spelling), indicator)
            if known.id != row_id:
                raise ValueError(f"{spelling!r} means both {known.id} and {row_id}")
    return IndicatorTable(by_key)


def load_indicators(folder: Path) -> IndicatorTable:
    """The table in `folder`/indicators.csv (id, name, aliases apart by |, source); empty when there is no file."""
    path = folder / INDICATOR_FILE
    if not path.exists():
        return make_indicators(())
    with path.open(encoding="utf-8-sig", newline="") as handle:
        rows = [
            (record["id"], record["name"], [alias for alias in record["aliases"].split(LIST_SIGN) if alias])
            for record in csv.DictReader(handle)
        ]
    return make_indicators(rows)


def clean_indicator(name: str) -> str:
    """The name without asterisks, blanks and the place that every indicator of the document is of.

    >>> clean_indicator("全区 R&D经费投入*")
    'R&D经费投入'
    """
    bare = "".join(name.replace("*", "").split())
    return SCOPE.sub("", bare, count=1) or bare


def make_key(name: str) -> str:
    """What two spellings of one indicator have in common; remarks in brackets do not count.

    >>> make_key("数字经济核心产业增加值占GDP的比重") == make_key("数字经济核心产业增加值占生产总值比例*")
    True
    """
    key = SIGNS.sub("", BRACKETED.sub("", clean_indicator(name)) or name)
    for pattern, same in SAME:
        key = pattern.sub(same, key)
    return key.lower()
