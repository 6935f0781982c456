"""Something that does not hold."""

from typing import NamedTuple


class Flaw(NamedTuple):
    """The id of the node or fact that is wrong, and what is wrong with it, in words."""

    subject: str
    problem: str
