"""Whether a figure promises something: what stands around it decides."""

from typing import NamedTuple

from ingest.figures.quantities import Quantity
from ingest.rules.quantities import APPROXIMATE, PREFIXES, UnitClass
from ingest.rules.target_words import (
    CASES,
    CONDITION,
    DESCRIBES,
    DESCRIBES_COUNTED,
    ENDS_IN_ACTION,
    EXTENT,
    FROM,
    FUNDING,
    HAS_ACTION,
    OPEN_END,
    PAST,
    PERMITS,
    PLACED,
    RAISES,
    ROUTINE,
    ROUTINE_UNITS,
    TARGET_NOUNS,
)
from schemas.target import Comparator

# No comparator or action is longer; what is farther away belongs to something else.
WINDOW = 24
HEAD = 12


class Frame(NamedTuple):
    """A figure and the text around it, as far as the neighbouring figures or the clause reach."""

    quantity: Quantity
    before: str
    after: str
    head: str  # the first words of the clause
    lead: str  # the clause up to the figure, as far as it is looked back
    counting: bool  # the figure before counted a noun behind it: 培育3家甲，20家乙
    strict: bool  # only with a word that promises


def find_comparator(before: str) -> tuple[str, Comparator | None]:
    """The text without the comparator at its end, and the comparator.

    >>> find_comparator("上市企业数量达到约")
    ('上市企业数量', <Comparator.EQUAL: '='>)
    """
    text = APPROXIMATE.sub("", before.rstrip(" "), count=1) if before[-4:] else before
    for pattern, comparator in PREFIXES:
        if match := pattern.search(text, max(0, len(text) - WINDOW)):
            return text[: match.start()], comparator
    return before, None


def is_promised(frame: Frame) -> bool:
    """Whether the figure of this frame can be a target at all."""
    compared = find_comparator(frame.before)[1] is not None
    if PAST.search(frame.lead) or PERMITS.search(frame.lead) or CONDITION.match(frame.after):
        return False
    if CASES.match(frame.head) and DESCRIBES.match(frame.after):
        return False
    if not compared and not _has_action(frame) and CASES.match(frame.head):
        return False
    return CHECKS[frame.quantity.kind](frame, compared) and _is_committed(frame, compared)


def is_descriptive(quantity: Quantity, text: str) -> bool:
    """Whether the figure only describes the noun behind it: 10亿元以上企业, 产值过亿元的企业, 3年行动."""
    before, after = (
        text[max(0, quantity.start - WINDOW) : quantity.start],
        text[quantity.tail : quantity.tail + WINDOW],
    )
    if quantity.kind is UnitClass.TIME:
        return find_comparator(before)[1] is None and not FROM.search(before)
    if quantity.kind is UnitClass.MONEY:
        described = DESCRIBES.match(after) is not None or (quantity.bound is not None and not _ends(after))
        return described and not FUNDING.search(before)
    if quantity.kind is UnitClass.MEASURE:
        return DESCRIBES.match(after) is not None
    return quantity.kind is UnitClass.COUNT and DESCRIBES_COUNTED.match(after) is not None


def _ends(after: str) -> bool:
    return OPEN_END.match(after) is not None or TARGET_NOUNS.match(after) is not None


def is_counted(frame: Frame) -> bool:
    """Whether what is measured stands behind the figure: 培育10家龙头企业."""
    return frame.counting or _has_action(frame)


def _is_committed(frame: Frame, compared: bool) -> bool:
    if not frame.strict:
        return True
    bound = frame.quantity.bound is not None
    return compared or bound or frame.counting or HAS_ACTION.search(frame.lead) is not None


def _has_action(frame: Frame) -> bool:
    return ENDS_IN_ACTION.search(find_comparator(frame.before)[0][-WINDOW:]) is not None


def _check_counted(frame: Frame, compared: bool) -> bool:
    routine = frame.quantity.unit in ROUTINE_UNITS and ROUTINE.search(frame.lead + frame.after[:HEAD])
    return not routine and (not frame.quantity.counted or not frame.strict)


def _check_money(frame: Frame, compared: bool) -> bool:
    """设立5亿元基金 is an end; 5亿元 before any other noun only sizes it."""
    if _ends(frame.after):
        return True
    return FUNDING.search(frame.before[-WINDOW:]) is not None and frame.quantity.bound is None


def _check_measure(frame: Frame, compared: bool) -> bool:
    if EXTENT.search(find_comparator(frame.before)[0]):
        return False
    return compared or OPEN_END.match(frame.after) is not None or _has_action(frame)


def _check_percent(frame: Frame, compared: bool) -> bool:
    return not DESCRIBES.match(frame.after) or frame.quantity.bound is not None


def _check_time(frame: Frame, compared: bool) -> bool:
    """15分钟服务圈 is a name and 3年行动 a span; only what is brought to a time is a target."""
    return compared and _ends(frame.after)


def _check_order(frame: Frame, compared: bool) -> bool:
    return RAISES.search(frame.lead) is not None and not frame.counting


def _check_rank(frame: Frame, compared: bool) -> bool:
    return PLACED.search(frame.before[-WINDOW:]) is not None


def _check_bare(frame: Frame, compared: bool) -> bool:
    return compared and OPEN_END.match(frame.after) is not None


def _check_multiple(frame: Frame, compared: bool) -> bool:
    return not frame.after.startswith(("计划", "工程", "行动", "目标", "政策"))


CHECKS = {
    UnitClass.COUNT: _check_counted,
    UnitClass.MONEY: _check_money,
    UnitClass.MEASURE: _check_measure,
    UnitClass.PERCENT: _check_percent,
    UnitClass.TIME: _check_time,
    UnitClass.SCALE: _check_order,
    UnitClass.RANK: _check_rank,
    UnitClass.BARE: _check_bare,
    UnitClass.MULTIPLE: _check_multiple,
}
