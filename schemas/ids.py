"""Ids that are computed from what they name, never drawn."""

import hashlib

# Unit separator: a control character that no reader lets through into a name, so that
# ("ab", "c") and ("a", "bc") can never give the same id.
SEPARATOR = "\x1f"

# 32 hexadecimal digits = 128 bits: a collision among 10^12 nodes is less likely than 10^-14.
HEX_DIGITS = 32


def make_id(kind: str, *parts: str) -> str:
    """The id of a thing of `kind` that is told apart by `parts`, as `kind-<32 hex digits>`.

    SHA-256 over kind and parts, joined by U+001F. Raises ValueError when a part contains that character.

    >>> make_id("unit", "ab", "c") == make_id("unit", "a", "bc")
    False
    """
    joined = SEPARATOR.join((kind, *parts))
    if joined.count(SEPARATOR) != len(parts):
        raise ValueError(f"an id's part contains U+001F: {parts!r}")
    return f"{kind}-{hashlib.sha256(joined.encode()).hexdigest()[:HEX_DIGITS]}"
