"""Documents that the document cites: 《title》(number)."""

from collections.abc import Sequence

from ingest.charging.brackets import BRACKETS
from ingest.front.numbers import find_number
from ingest.working import Citation, ResolvedMention, WorkingText, WorkingUnit
from schemas.entity import EntityKind

# A number has at most 10 characters of code and some 14 of year and serial; an order's name may be longer.
REACH = 40

# Stray signs between a title and its number.
MAX_BETWEEN = 4


def find_citations(
    working: WorkingText, units: Sequence[WorkingUnit], mentions: Sequence[ResolvedMention]
) -> list[Citation]:
    """A citation for each mention of a policy document, in order; `number` is "" where none is printed."""
    cited = [mention for mention in sorted(mentions) if mention.entity.kind is EntityKind.POLICY_DOCUMENT]
    return [
        Citation(
            mention.start,
            mention.end,
            mention.unit,
            mention.entity,
            _number_behind(working.text, mention, units[mention.unit].end),
        )
        for mention in cited
    ]


def _number_behind(text: str, mention: ResolvedMention, unit_end: int) -> str:
    """The number in the bracket behind the title, be it part of the mention or not.

    Some plans print 》 twice, or a blank before the bracket.
    """
    title_end = text.rfind("》", mention.start, mention.end) + 1 or mention.end
    behind = text[title_end : min(unit_end, title_end + MAX_BETWEEN)]
    start = title_end + len(behind) - len(behind.lstrip("》 "))
    if start >= unit_end or text[start] not in BRACKETS:
        return ""
    found = find_number(text, start + 1, min(unit_end, start + REACH))
    return found.number if found and found.start == start + 1 else ""
