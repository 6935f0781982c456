"""Brackets of a text, matched by one scan.

A closing bracket closes the innermost open one of whatever kind, because plans mix them: [2021), (2020].
"""

import re
from typing import NamedTuple

SIGNS = re.compile(r"[()\[\]【】\n]")
BRACKETS = frozenset("([【")


class Bracket(NamedTuple):
    """The characters inside a pair: text[start - 1] opens it, text[end] closes it."""

    start: int
    end: int


def find_brackets(text: str) -> list[Bracket]:
    """The outermost pairs that close within their line, in order; an opener without an end hides none.

    >>> find_brackets("(a(b]) (c")
    [Bracket(start=1, end=5)]
    """
    found: list[Bracket] = []
    openers: list[int] = []
    for match in SIGNS.finditer(text):
        sign = match.group()
        if sign == "\n":
            openers.clear()
        elif sign in BRACKETS:
            openers.append(match.start())
        elif openers:
            start = openers.pop() + 1
            while found and found[-1].start > start:
                found.pop()
            found.append(Bracket(start, match.start()))
    return found


def flatten(text: str) -> str:
    """The text, as long as before, with `·` for each character of a bracket.

    >>> flatten("市委组织部(市委人才办)、市人社局")
    '市委组织部·······、市人社局'
    """
    parts: list[str] = []
    position = 0
    for inner in find_brackets(text):
        parts += text[position : inner.start - 1], "·" * (inner.end - inner.start + 2)
        position = inner.end + 1
    parts.append(text[position:])
    return "".join(parts)
