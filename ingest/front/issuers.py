"""Who issued a document: who signs it, whom a line above the title names, or whom the title begins with."""

from collections.abc import Iterator, Sequence

from ingest.front.lines import FrontLine, LineRole, Printed
from ingest.rules.front_words import ISSUER_END, ISSUER_IN_TITLE


def find_issuers(lines: Sequence[FrontLine], titles: Sequence[Printed]) -> tuple[Printed, ...]:
    """The issuers as printed, without repeats: of the first ground that names any."""
    for found in (
        _join_names([line for line in lines if line.role is LineRole.SIGNATURE]),
        _join_names([line for line in lines if line.role is LineRole.ISSUER]),
        [issuer for title in titles for issuer in _issuers_in_title(title)],
    ):
        if found:
            return tuple({issuer.text: issuer for issuer in reversed(found)}.values())[::-1]
    return ()


def _join_names(lines: Sequence[FrontLine]) -> list[Printed]:
    """The names on lines: several on one, or one broken over several."""
    names: list[Printed] = []
    is_broken = False
    last_unit = -1
    for line in lines:
        for part in _split_names(line.text, line.start):
            if is_broken and line.unit == last_unit + 1:
                names[-1] = Printed(names[-1].text + part.text, names[-1].start, part.end)
            else:
                names.append(part)
            is_broken = ISSUER_END.search(part.text) is None
        last_unit = line.unit
    return names


def _issuers_in_title(title: Printed) -> Iterator[Printed]:
    match = ISSUER_IN_TITLE.match(title.text)
    parts = list(_split_names(match["issuer"], title.start)) if match else []
    if parts and all(ISSUER_END.search(part.text) for part in parts):
        yield from parts


def _split_names(text: str, start: int) -> Iterator[Printed]:
    """Names that blanks separate; a blank inside a name leaves a part that ends as no name does."""
    position = 0
    pending: Printed | None = None
    for word in text.split():
        position = text.index(word, position)
        begin = pending.start if pending else start + position
        joined = (pending.text if pending else "") + word
        pending = Printed(joined, begin, start + position + len(word))
        position += len(word)
        if ISSUER_END.search(joined):
            yield pending
            pending = None
    if pending:
        yield pending
