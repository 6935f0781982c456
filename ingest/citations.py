"""Documents that the document cites: 《title》(number)."""

import re
from collections.abc import Sequence

from ingest.working import Citation, ResolvedMention, WorkingText, WorkingUnit
from schemas.entity import EntityKind

# [2021]12号, also [2021)12号 and (2021)12号; the agency's code before it has up to ten characters.
# Orders and notices of another form: 令(第19号), 公告2020年第5号.
NUMBER = re.compile(
    r"[\[(](?P<code>[^\s\[\]()《》,;。]{1,10}?) ?[\[(] ?(?P<year>(?:19|20)\d\d) ?[\])]"
    r" ?第? ?(?P<serial>\d{1,4}) ?号"
    r"|[\[(](?P<order>[^\[\]()《》,;。]{0,24}?第 ?\d{1,4} ?号)"
)

# A number stands right behind the title's end; some plans print 》 twice, or a space.
BEHIND_TITLE = re.compile(r"[》 ]{0,2}")


def find_citations(
    working: WorkingText, units: Sequence[WorkingUnit], mentions: Sequence[ResolvedMention]
) -> list[Citation]:
    """A citation for each mention of a policy document, in order; `number` is "" where none is printed."""
    cited = [mention for mention in mentions if mention.entity.kind is EntityKind.POLICY_DOCUMENT]
    return [
        Citation(
            mention.start,
            mention.end,
            mention.unit,
            mention.entity,
            _number_of(working.text, mention, units[mention.unit].end),
        )
        for mention in sorted(cited)
    ]


def normalise_number(printed: str) -> str:
    """A document's number as the state prints it: no blanks, 〔〕 around the year. "" when it is no number.

    >>> normalise_number("(国发[2020) 10号)")
    '国发〔2020〕10号'
    """
    match = NUMBER.match(printed)
    if match is None:
        return ""
    if match["order"]:
        return "".join(match["order"].split())
    return f"{match['code']}〔{match['year']}〕{match['serial']}号"


def _number_of(text: str, mention: ResolvedMention, unit_end: int) -> str:
    """The number inside the mention behind its title, else right behind the mention."""
    title_end = text.rfind("》", mention.start, mention.end) + 1 or mention.end
    behind = BEHIND_TITLE.match(text, title_end)
    start = behind.end() if behind else title_end
    return normalise_number(text[start : min(unit_end, start + 60)])
