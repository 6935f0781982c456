"""What the figures of a sentence promise: indicator, comparator, value and baseline, in prose.

statement := subject comparator quantity            地区生产总值达到2600亿元
           | action quantity noun                   培育10家龙头企业
           | subject quantity                       竣工安置房369万平方米
           | subjects 分别 comparator quantities    申请数和授权数分别达到11000件和4000件
           | comparator quantity                    …2600亿元，力争达到3000亿元: the subject before
A stretch between commas is a clause; the subject of a clause without one is the subject of the clause before.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ingest.figures.clauses import BOUNDARY, Clause, find_clauses
from ingest.figures.promises import HEAD, Frame, find_comparator, is_promised
from ingest.figures.quantities import Quantity
from ingest.figures.readings import Memory, Reading, added_noun, complete_subject, prefers_noun, read_before
from ingest.figures.subjects import split_growth, split_subjects, trim_noun, trim_subject
from ingest.rules.quantities import UnitClass
from ingest.rules.target_words import FROM, ORDER_ALONE, ORDER_NOUN, PAST_TERM, PLEDGES, TO
from schemas.target import Comparator

CONNECTOR = re.compile(r" ?(?:、|和|及|以及|与|或) ?")
LIST_END = re.compile(r".*(?:[、,]|和|并|且|以及)", re.DOTALL)
# A list of subjects shares a figure of these kinds: 营业收入和利润率达到10%.
SHARED = frozenset((UnitClass.PERCENT, UnitClass.MULTIPLE))
SERIES = "分别"
# How far around a figure is looked: no indicator is longer, and a long clause must not cost its square.
LOOK_BACK = 120

BY_SUBJECT = "prose:subject"
BY_NOUN = "prose:noun"
BY_SERIES = "prose:respectively"


class Statement(NamedTuple):
    """A promised figure; [start, end) is the value with its unit, in the text that was read."""

    start: int
    end: int
    indicator: str
    comparator: Comparator
    value: str
    unit: str
    baseline: str
    baseline_year: str
    rule: str


def find_statements(text: str, *, strict: bool, known: str = "") -> list[Statement]:
    """The promised figures of one unit, in order.

    `strict`: only with a word that promises (measures need it); `known`: the last indicator before, whose figure
    this may be (…5亿元；到2025年达到8亿元).

    >>> [(s.indicator, s.value, s.unit) for s in find_statements("到2025年,数字经济总量达到1780亿元", strict=True)]
    [('数字经济总量', '1780', '亿元')]
    """
    clauses = find_clauses(text)
    reader = _Reader(text, strict and not PLEDGES.search(text), Memory(split_growth(known)[0], measured=True))
    for clause in clauses:
        reader.read_clause(clause)
    return reader.found


class _Reader:
    """Reads the clauses of one unit; a class because a figure's subject may stand clauses before it."""

    def __init__(self, text: str, strict: bool, memory: Memory) -> None:
        self.text = text
        self.strict = strict
        self.found: list[Statement] = []
        self.memory = memory
        self.read_to = 0  # end of the last clause that held figures

    def read_clause(self, clause: Clause) -> None:
        """Appends the clause's promised figures to `found`."""
        if clause.start - self.read_to > 1:
            head = self._clause_before(clause.start)
            if PAST_TERM.search(head):
                return
            self._remember_bare(head)
        cursor, index = clause.start, 0
        while index < len(clause.quantities):
            chain = self._chain(clause, cursor, index)
            if len(chain) > 1:
                cursor = self._read_chain(chain, cursor, clause)
            else:
                cursor = self._read_one(clause, index, cursor)
            index += len(chain)
        self.read_to = clause.end

    def _clause_before(self, end: int) -> str:
        return BOUNDARY.split(self.text[max(0, end - LOOK_BACK) : max(0, end - 1)])[-1]

    def _remember_bare(self, head: str) -> None:
        """A clause without figures can name the subject of a bare one: 进口稳步增长，到2025年达到…; a mere year cannot."""
        subject = split_growth(trim_subject(head))[0]
        if subject or not head.strip():
            self.memory = Memory(subject)

    def _chain(self, clause: Clause, cursor: int, index: int) -> tuple[Quantity, ...]:
        """The figure and those that share its 分别."""
        chain = [clause.quantities[index]]
        if self.text.find(SERIES, max(cursor, chain[0].start - LOOK_BACK), chain[0].start) >= 0:
            for following in clause.quantities[index + 1 :]:
                if not CONNECTOR.fullmatch(self.text, chain[-1].tail, following.start):
                    break
                chain.append(following)
        return tuple(chain)

    def _frame(self, quantity: Quantity, cursor: int, following: int, clause: Clause) -> Frame:
        """The figure's surroundings, no farther than an indicator can be: else a long clause costs its square."""
        start, tail = quantity.start, quantity.tail
        return Frame(
            quantity,
            before=self.text[max(cursor, start - LOOK_BACK) : start],
            after=self.text[tail : min(following, tail + LOOK_BACK)],
            head=self.text[clause.start : min(clause.start + HEAD, start)],
            lead=self.text[max(clause.start, start - LOOK_BACK) : start],
            counting=self.memory.counting,
            strict=self.strict,
        )

    def _read_chain(self, chain: Sequence[Quantity], cursor: int, clause: Clause) -> int:
        frame = self._frame(chain[0], cursor, chain[0].tail, clause)
        if is_promised(frame):
            head, _, tail = frame.before.rpartition(SERIES)
            suffix, comparator = find_comparator(tail)
            subject = trim_subject(head)
            subjects = split_subjects(subject, len(chain))
            if len(subjects) != len(chain):
                subjects = [subject] * len(chain)
            for quantity, one in zip(chain, subjects, strict=True):
                reading = Reading(one + suffix.strip(), comparator, "", "")
                self._add(quantity, reading.subject, reading, BY_SERIES)
        return chain[-1].tail

    def _read_one(self, clause: Clause, index: int, cursor: int) -> int:
        quantity = clause.quantities[index]
        last = index + 1 == len(clause.quantities)
        following = clause.end if last else clause.quantities[index + 1].start
        frame = self._frame(quantity, cursor, following, clause)
        if self._keep_baseline(frame):
            return quantity.tail
        if not is_promised(frame):
            return cursor
        reading = read_before(frame)
        noun, used = self._noun(frame, last)
        if noun and prefers_noun(frame, reading):
            self._add(quantity, added_noun(frame, noun), reading, BY_NOUN)
            self.memory = Memory(noun, measured=True, counting=True)
            return quantity.tail + used
        self._add_subjects(quantity, reading)
        return quantity.tail

    def _keep_baseline(self, frame: Frame) -> bool:
        """Of 从30%提高到50% the first figure is the baseline of the second."""
        origin = FROM.search(frame.before)
        if not origin or not TO.match(frame.after):
            return False
        subject = trim_subject(frame.before[: origin.start()]) or self.memory.subject
        year = (origin["year"] or "").rstrip("年 ")
        self.memory = Memory(subject, measured=True, baseline=frame.quantity.value, baseline_year=year)
        return True

    def _noun(self, frame: Frame, last: bool) -> tuple[str, int]:
        """What is counted behind the figure, and how much of the text behind it that took."""
        after = frame.after
        if not last:
            cut = LIST_END.match(after)
            after = cut.group() if cut else after
        noun = trim_noun(after)
        if ORDER_ALONE.match(noun) and (
            shared := ORDER_NOUN.search(self.text, frame.quantity.tail, frame.quantity.tail + LOOK_BACK)
        ):
            noun += shared["noun"]
        # 90%以上实现掌上办理: a share is of what is done.
        return (trim_subject(noun) if frame.quantity.kind is UnitClass.PERCENT else noun), len(after)

    def _add_subjects(self, quantity: Quantity, reading: Reading) -> None:
        base, growth = split_growth(reading.subject)
        base = complete_subject(base, self.memory)
        shared = growth or reading.baseline or quantity.kind in SHARED
        for one in split_subjects(base) if shared else [base]:
            self._add(quantity, one.removesuffix(growth) + growth, reading, BY_SUBJECT)
        self.memory = Memory(base, measured=True)

    def _add(self, quantity: Quantity, indicator: str, reading: Reading, rule: str) -> None:
        comparator = quantity.bound or reading.comparator or Comparator.EQUAL
        baseline = reading.baseline or self.memory.baseline
        year = reading.baseline_year or self.memory.baseline_year
        if len(indicator) > 1:
            place = (quantity.start, quantity.end, indicator, comparator)
            self.found.append(Statement(*place, quantity.value, quantity.unit, baseline, year, rule))
