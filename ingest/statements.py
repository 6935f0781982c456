"""What the figures of a sentence promise: indicator, comparator, value and baseline, in prose.

statement := subject comparator quantity            地区生产总值达到2600亿元
           | action quantity noun                   培育10家龙头企业
           | subject quantity                       竣工安置房369万平方米
           | subjects 分别 comparator quantities    申请数和授权数分别达到11000件和4000件
           | comparator quantity                    …2600亿元，力争达到3000亿元: the subject before
A stretch between commas is a clause; the subject of a clause without one is the subject of the clause before.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.promises import Frame, find_comparator, is_counted, is_promised
from ingest.quantities import Quantity, find_quantities, hide_names
from ingest.rules.quantities import UnitClass
from ingest.rules.target_words import AGAINST, FROM, GRANTS, PLEDGES, SHARE, SINCE, TO
from ingest.subjects import is_scope, split_growth, split_subjects, trim_noun, trim_subject
from schemas.target import Comparator

BOUNDARY = re.compile(r"[,;:。!?]|——")
CONNECTOR = re.compile(r" ?(?:、|和|及|以及|与|或) ?")
LIST_END = re.compile(r".*(?:[、,]|和|并|且|以及)", re.DOTALL)
RESPECTIVELY = "分别"


class Statement(NamedTuple):
    """A promised figure; [start, end) is the value with its unit, in the text that was read."""

    start: int
    end: int
    indicator: str
    comparator: Comparator
    value: str
    unit: str
    baseline: str = ""
    baseline_year: str = ""
    rule: str = ""


class Clause(NamedTuple):
    """A stretch between commas that holds figures."""

    start: int
    end: int
    quantities: tuple[Quantity, ...]


class Reading(NamedTuple):
    """What stands in front of a figure, taken apart."""

    subject: str
    comparator: Comparator
    baseline: str
    baseline_year: str


class Memory(NamedTuple):
    """What earlier figures leave to later ones."""

    subject: str = ""
    counting: bool = False
    baseline: str = ""


def find_statements(text: str, *, strict: bool) -> list[Statement]:
    """The promised figures of one unit, in order. `strict`: only with a word that promises (measures need it).

    >>> [(s.indicator, s.value, s.unit) for s in find_statements("到2025年,数字经济总量达到1780亿元", strict=True)]
    [('数字经济总量', '1780', '亿元')]
    """
    shown = hide_names(text)
    quantities = [quantity for quantity in find_quantities(shown) if not _is_year(quantity)]
    if not quantities:
        return []
    strict = strict and not PLEDGES.search(text)
    reader = _Reader(text, strict)
    granted = GRANTS.search(text) is not None
    for clause in _iter_clauses(shown, quantities):
        said = text[clause.start : clause.end]
        if not granted or (PLEDGES.search(said) and not GRANTS.search(said)):
            reader.read_clause(clause)
    return reader.found


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


class _Reader:
    """Reads the clauses of one unit; a class because a figure's subject may stand clauses before it."""

    def __init__(self, text: str, strict: bool) -> None:
        self.text = text
        self.strict = strict
        self.found: list[Statement] = []
        self.memory = Memory()
        self.read_to = 0  # end of the last clause that held figures

    def read_clause(self, clause: Clause) -> None:
        if not self.memory.subject or clause.start - self.read_to > 1:
            self._remember_bare_subject(clause)
        cursor, index = clause.start, 0
        while index < len(clause.quantities):
            chain = self._chain(clause, cursor, index)
            if len(chain) > 1:
                cursor = self._read_chain(chain, cursor)
            else:
                cursor = self._read_one(clause, index, cursor)
            index += len(chain)
        self.read_to = clause.end

    def _remember_bare_subject(self, clause: Clause) -> None:
        """A clause without figures names the subject of a bare one behind it: 进口稳步增长，到2025年达到…"""
        head = self.text[max(0, clause.start - 60) : max(0, clause.start - 1)]
        head = BOUNDARY.split(head)[-1]
        self.memory = Memory(subject=split_growth(trim_subject(head))[0])
