"""What is odd about a document and cannot be repaired: flagged in words, never guessed."""

import re
from collections.abc import Iterator, Sequence

from ingest.figures.numbers import read_chinese
from ingest.working import WorkingSection, WorkingText

# A year that no plan can mean is a font's cipher for another one (0402年); only the reader of the print can tell.
STRANGE_YEAR = re.compile(r"(?<!\d)(?:0\d{3}|[3-9]\d{3})(?=年)")
REPLACEMENT = "\ufffd"


def find_damage(working: WorkingText, sections: Sequence[WorkingSection]) -> tuple[str, ...]:
    """The flags of a document, a sentence each."""
    return (*_numbering(working, sections), *_characters(working))


def _numbering(working: WorkingText, sections: Sequence[WorkingSection]) -> Iterator[str]:
    """Gaps and repetitions among the chapters' numbers; items may run on or restart as they like."""
    previous = 0
    for section in sections:
        if section.style != "chinese":
            continue
        number = read_chinese(section.number)
        title = working.text[section.title_start : section.title_end]
        if number == previous:
            yield f"The number {section.number}、 stands twice; the second time it heads “{title}”."
        elif number > previous + 1:
            missing = f"{previous + 1} to {number - 1}" if number > previous + 2 else f"{previous + 1}"
            yield f"Chapter {missing} has no heading; the next one is {section.number}、{title}."
        previous = number


def _characters(working: WorkingText) -> Iterator[str]:
    years = sorted({match.group() for match in STRANGE_YEAR.finditer(working.text)})
    if years:
        yield f"Years that cannot be meant stand in the text: {'、'.join(years[:5])}年."
    if REPLACEMENT in working.stored:
        yield f"{working.stored.count(REPLACEMENT)} characters were lost before the file was saved (U+FFFD)."
