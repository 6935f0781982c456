"""Targets: what goals, measures and indicator tables promise in figures.

A figure's year is the last one named before it in its unit; else that of the units before it in the same line; for a
goal else that of its section or of the nearest section above whose goals named one. “力争…达到1个” behind
“到2025年，…” is for 2025; a measure in an item of its own takes no year from a chapter's goals.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from ingest.figures.statements import BY_SERIES, Statement, find_statements
from ingest.figures.tables import find_table_targets
from ingest.figures.years import YearMark, find_years
from ingest.working import WorkingSection, WorkingTarget, WorkingText, WorkingUnit
from schemas.outline import UnitType

# No sentence is longer; what is was no sentence, and is not worth its time.
MAX_SENTENCE = 10_000
PROMISING = frozenset((UnitType.GOAL, UnitType.MEASURE))

# A document's own year: its date, its number, or the term in its title.
OWN_YEAR = re.compile(r"(?<!\d)(20\d\d) ?年 ?\d{1,2} ?月|[\[(](20\d\d)[\])] ?\d{0,4}号?")
OWN_TERM = re.compile(r"(20\d\d) ?年? ?[-—–~～至] ?(20\d\d) ?年")
EFFORT = re.compile(r"(?:通过|经过|用)?[一二三四五]年(?:左右)?(?:的?时间)?的?(?:努力|攻坚|行动)")


def find_targets(
    working: WorkingText, units: Sequence[WorkingUnit], sections: Sequence[WorkingSection]
) -> list[WorkingTarget]:
    """The targets of a document, in reading order; none from what is past, handed out or only described."""
    terms = _Terms(working.text, units, sections)
    found = [
        *_iter_prose_targets(working, units, terms),
        *find_table_targets(working, units, sections, own_year=terms.own_year),
    ]
    return sorted(found, key=lambda target: (target.start, target.indicator, target.year))


def _iter_prose_targets(
    working: WorkingText, units: Sequence[WorkingUnit], terms: "_Terms"
) -> Iterator[WorkingTarget]:
    for index, unit in enumerate(units):
        text = working.text[unit.start : min(unit.end, unit.start + MAX_SENTENCE)]
        marks = find_years(text)
        inherited = terms.enter(unit, text, marks)
        if unit.type not in PROMISING:
            continue
        statements = find_statements(text, strict=unit.type is UnitType.MEASURE, known=terms.indicator)
        terms.indicator = statements[-1].indicator if statements else terms.indicator
        for statement, named in zip(statements, _iter_years(statements, marks), strict=True):
            year = named or inherited
            if not terms.is_past(year):
                yield _make_target(statement, unit.start, index, year)


def _iter_years(statements: Sequence[Statement], marks: Sequence[YearMark]) -> Iterator[str]:
    """The last year before each figure, "" where there is none; of 到2023年、2025年分别达到3000亿元、4500亿元 each its own."""
    terms = [mark for mark in marks if not mark.base]
    passed = 0
    for _, group in groupby(statements, key=lambda statement: (statement.rule, statement.indicator)):
        same = list(group)
        while passed < len(terms) and terms[passed].start < same[0].start:
            passed += 1
        years = terms[max(0, passed - len(same)) : passed]
        if same[0].rule == BY_SERIES and len(same) > 1 and _is_series(years, len(same)):
            yield from (mark.year for mark in years)
            continue
        for statement in same:
            while passed < len(terms) and terms[passed].start < statement.start:
                passed += 1
            yield terms[passed - 1].year if passed else ""


def _is_series(years: Sequence[YearMark], count: int) -> bool:
    """Whether the years stand side by side, apart by one sign."""
    return len(years) == count and all(b.start - a.end <= 1 for a, b in pairwise(years))


def _make_target(statement: Statement, offset: int, unit: int, year: str) -> WorkingTarget:
    return WorkingTarget(
        start=offset + statement.start,
        end=offset + statement.end,
        unit=unit,
        indicator=statement.indicator,
        year=year,
        comparator=statement.comparator,
        value=statement.value,
        value_unit=statement.unit,
        baseline=statement.baseline,
        baseline_year=statement.baseline_year,
        rule=statement.rule,
    )


class _Terms:
    """The years that later units inherit from earlier ones, by line and by section."""

    def __init__(self, text: str, units: Sequence[WorkingUnit], sections: Sequence[WorkingSection]) -> None:
        self.text = text
        self.sections = sections
        self.by_section: dict[int, str] = {}
        self.line = ""
        self.indicator = ""  # the last one of this line
        self.read_to = 0
        front = [text[unit.start : unit.end] for unit in units if unit.type is UnitType.TITLE]
        self.own_year = min((year for line in front for year in _own_years(line)), default="")
        self.own_term = max((match[2] for line in front for match in OWN_TERM.finditer(line)), default="")

    def enter(self, unit: WorkingUnit, text: str, marks: Sequence[YearMark]) -> str:
        """What the unit inherits; keeps what it leaves to later ones. Call once a unit, in order."""
        if "\n" in self.text[self.read_to : unit.start]:
            self.line = self.indicator = ""
        self.read_to = unit.end
        goal = unit.type is UnitType.GOAL
        inherited = self.line or (self._above(unit.section) if goal else "")
        firm = [mark.year for mark in marks if mark.firm]
        if not firm and EFFORT.search(text):
            firm = [self.own_term] if self.own_term else []
        if firm:
            self.line = firm[-1]
            if goal or unit.type is UnitType.HEADING:
                self.by_section[unit.section] = firm[-1]
        return inherited or (firm[-1] if firm and not marks else "")

    def is_past(self, year: str) -> bool:
        """Whether a target's year was over when the document was made."""
        return bool(year and self.own_year) and year < self.own_year

    def _above(self, section: int) -> str:
        while section >= 0:
            if section in self.by_section:
                return self.by_section[section]
            section = self.sections[section].parent
        return self.by_section.get(-1, "")


def _own_years(line: str) -> Iterator[str]:
    for match in OWN_YEAR.finditer(line):
        yield match[1] or match[2]
