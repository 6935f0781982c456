"""Half-open intervals of Unicode code points."""

from typing import NamedTuple


class Span(NamedTuple):
    """The characters `text[start:end]` of a document's stored text; `end` is exclusive."""

    start: int
    end: int
