"""Clauses that hold figures: the stretches between a sentence's commas, with what may be promised in each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ingest.figures.promises import is_descriptive
from ingest.figures.quantities import Quantity, find_quantities, hide_names, may_hold_quantity
from ingest.rules.quantities import UnitClass
from ingest.rules.target_words import GRANTS, PLEDGES

BOUNDARY = re.compile(r"[,;:。!?]|——")


class Clause(NamedTuple):
    """A stretch [start, end) of a text and its figures, in order."""

    start: int
    end: int
    quantities: tuple[Quantity, ...]


def find_clauses(text: str) -> list[Clause]:
    """The clauses whose figures stand for themselves; none that hands out money unless it is an end of its own.

    >>> [(c.start, c.end, len(c.quantities)) for c in find_clauses("到2025年,培育龙头企业10家、院士2名")]
    [(7, 21, 2)]
    """
    if not may_hold_quantity(text):
        return []
    shown = hide_names(text)
    quantities = list(_iter_own(find_quantities(shown), text))
    clauses = _iter_clauses(shown, quantities) if quantities else []
    if GRANTS.search(text):
        return [clause for clause in clauses if _is_end(text[clause.start : clause.end])]
    return list(clauses)


def _is_end(said: str) -> bool:
    return PLEDGES.search(said) is not None and not GRANTS.search(said)


def _iter_own(quantities: Iterable[Quantity], text: str) -> Iterator[Quantity]:
    """The figures that are no years and do not only describe a noun (3个千亿级集群, 10亿元以上项目)."""
    counted = -1
    for quantity in quantities:
        sized = quantity.kind is UnitClass.SCALE and quantity.start == counted
        if not (sized or _is_year(quantity) or is_descriptive(quantity, text)):
            yield quantity
            counted = quantity.tail if quantity.kind is UnitClass.COUNT else -1


def _is_year(quantity: Quantity) -> bool:
    return quantity.unit == "年" and len(quantity.value.split("-")[0]) == 4


def _iter_clauses(text: str, quantities: Sequence[Quantity]) -> Iterator[Clause]:
    ends = [match.span() for match in BOUNDARY.finditer(text)]
    start, index = 0, 0
    for end, behind in [*ends, (len(text), len(text))]:
        first = index
        while index < len(quantities) and quantities[index].start < end:
            index += 1
        if index > first:
            yield Clause(start, max(end, quantities[index - 1].tail), tuple(quantities[first:index]))
        start = behind
