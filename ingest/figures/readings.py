"""What stands in front of a figure, taken apart: subject, comparator, baseline."""

from typing import NamedTuple

from ingest.figures.promises import WINDOW, Frame, find_comparator, is_counted
from ingest.figures.subjects import MAX_SUBJECT, is_scope, trim_subject
from ingest.figures.years import find_years
from ingest.rules.quantities import APPROXIMATE, UnitClass
from ingest.rules.target_words import ADDED, ADDED_FRONT, AGAINST, AVERAGE, GENERIC, PLACED, SHARE, SINCE
from schemas.target import Comparator

# A figure of these kinds is never followed by what it counts.
NOUNLESS = frozenset((UnitClass.TIME, UnitClass.RANK, UnitClass.MULTIPLE, UnitClass.BARE))


class Reading(NamedTuple):
    """`subject` is "" when the figure has none of its own; `comparator` None when nothing is printed."""

    subject: str
    comparator: Comparator | None
    baseline: str
    baseline_year: str


class Memory(NamedTuple):
    """What a figure leaves to the next one."""

    subject: str = ""
    measured: bool = False  # the subject is that of a figure, not only of a clause
    counting: bool = False  # it counted a noun behind it: 培育3家甲，20家乙
    baseline: str = ""
    baseline_year: str = ""


def read_before(frame: Frame) -> Reading:
    """The reading of a frame: subject without verbs, comparator, and what the value is compared with."""
    text, baseline = _take_baseline(frame)
    text, comparator = find_comparator(text) if not baseline else (text, None)
    text, year, compared = _take_since(text)
    if frame.quantity.kind is UnitClass.RANK:
        text = PLACED.sub("", text)
        comparator = Comparator.AT_MOST
    subject = trim_subject(text)
    if is_scope(subject) or (frame.after.startswith("的") and GENERIC.match(subject)):
        # Without a subject 突破 is what is done to what is counted: 突破50项技术.
        subject, comparator = "", None if frame.before.endswith("突破") else comparator
    return Reading(subject, comparator, baseline or compared, year)


def prefers_noun(frame: Frame, reading: Reading) -> bool:
    """Whether the indicator stands behind the figure although something stands in front of it too."""
    kind = frame.quantity.kind
    if kind in NOUNLESS:
        return False
    if kind is UnitClass.SCALE or not reading.subject:
        return True
    return reading.comparator is None and is_counted(frame)


def added_noun(frame: Frame, noun: str) -> str:
    """The noun with 新增, where that stands in front of the figure: additions are not the stock."""
    match = ADDED.search(find_comparator(frame.before)[0][-WINDOW:])
    return match["added"] + noun if match else noun


def complete_subject(base: str, memory: Memory) -> str:
    """The subject, with that of the figure before where it names nothing by itself.

    >>> complete_subject("占GDP比重", Memory("增加值")), complete_subject("", Memory("新增上市企业"))
    ('增加值占GDP比重', '上市企业')
    """
    known = memory.subject
    if not base or (known and ADDED.fullmatch(base)):
        return base + ADDED_FRONT.sub("", known)
    dependent = SHARE.match(base) or (GENERIC.match(base) and memory.measured)
    return known + base if dependent and len(known) < MAX_SUBJECT else base


def _take_baseline(frame: Frame) -> tuple[str, str]:
    text = APPROXIMATE.sub("", frame.before, count=1)
    match = AGAINST.search(text, max(0, len(text) - WINDOW))
    if not match or frame.quantity.kind is not UnitClass.PERCENT:
        return frame.before, ""
    base: str = match["base"] or match["than"]
    if frame.quantity.unit == "%" and not AVERAGE.search(base):
        return frame.before, ""
    return text[: match.start()], base


def _take_since(text: str) -> tuple[str, str, str]:
    """The text without 较2020年, the year, and the base where it is no year."""
    match = SINCE.search(text)
    if not match:
        return text, "", ""
    rest = text[: match.start()] + text[match.end() :]
    years = find_years(match.group())
    return rest, years[0].year if years else "", "" if years else match["base"]
