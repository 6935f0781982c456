"""Quantified objectives and what they measure."""

from enum import StrEnum
from typing import NamedTuple


class Comparator(StrEnum):
    """How a value binds: 达到/为, 不少于/以上/突破/超过, 不高于/以内, 大于, 小于."""

    EQUAL = "="
    AT_LEAST = ">="
    AT_MOST = "<="
    MORE = ">"
    LESS = "<"


class Indicator(NamedTuple):
    """What targets measure, the same in every document."""

    id: str
    name: str


class Target(NamedTuple):
    """An indicator's value to be reached. The span gives the value as printed."""

    id: str
    document_id: str
    unit_id: str
    indicator_id: str
    indicator: str  # as worded in the document
    year: str  # four digits, "" when none is given
    comparator: Comparator
    value: str  # digits as printed, Chinese numerals and 千 万 resolved (8千 → 8000), 三分之一 → 1/3
    unit: str
    baseline: str
    baseline_year: str
    start: int
    end: int
    rule: str
