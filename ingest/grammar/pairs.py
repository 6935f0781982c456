"""Quotes and brackets that may stand inside a name."""

import re

# A bracket or quote inside a name holds a place or a catchword, not a sentence.
MAX_BRACKET = 14
MAX_QUOTE = 30

CLOSED_BY = {"“": "”", "(": ")", "[": "]"}
SIGNS = re.compile("[“”()\\[\\]\n]")


def pair_signs(text: str) -> dict[int, int]:
    """Closing → opening positions of short quotes and brackets that close in their line."""
    pairs: dict[int, int] = {}
    stack: list[tuple[int, str]] = []
    for match in SIGNS.finditer(text):
        sign, index = match.group(), match.start()
        if sign in CLOSED_BY:
            stack.append((index, sign))
        elif sign == "\n":
            stack.clear()
        elif stack and CLOSED_BY[stack[-1][1]] == sign:
            opener, _ = stack.pop()
            if _is_short(text, opener, index):
                pairs[index] = opener
    return pairs


def _is_short(text: str, opener: int, closer: int) -> bool:
    limit = MAX_QUOTE if text[closer] == "”" else MAX_BRACKET
    return closer - opener <= limit + 1 and "简称" not in text[opener:closer]
