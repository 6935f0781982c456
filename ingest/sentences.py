"""Sentences of a line.

sentence := { any character | bracketed } end { closer }
end      := one of 。 ; ! ? outside every bracket or quote that closes in the same line
closer   := a closing bracket or quote

A bracket that names who is charged, right behind a sentence's end, is a sentence of its own.
"""

import re
from collections.abc import Iterator

OPENERS = {"(": ")", "[": "]", "【": "】", "《": "》", "〈": "〉", "“": "”", "‘": "’", "「": "」", "『": "』"}
CLOSERS = {closer: opener for opener, closer in OPENERS.items()}
BREAKING = re.compile(r"[。;!?()\[\]【】《》〈〉“”‘’「」『』]")
ENDS = frozenset("。;!?")

# The words that open or close a bracket of who is charged (649 of them in the survey of the genre).
CHARGE_BRACKET = re.compile(
    r"^\((?:\d{1,2}月底?前?完成,)?(?:责任|牵头|配合|负责|主管|实施|参与|协同|主办|承办|落实|考核|完成){1,2}"
    r"(?:单位|部门|领导|主体|处室|时限|时间)?[::]"
    r"|(?:负责|牵头|配合|落实|分工)\)$"
)


def iter_sentences(line: str) -> Iterator[tuple[int, int]]:
    """The half-open spans of a line's sentences; white space between them belongs to none.

    >>> list(iter_sentences("支持甲;建设“乙。丙”。"))
    [(0, 4), (4, 12)]
    """
    start = 0
    for cut in _cuts(line):
        yield from _stripped(line, start, cut)
        start = cut
    yield from _stripped(line, start, len(line))


def _stripped(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _cuts(line: str) -> Iterator[int]:
    """Positions behind which a new sentence starts, in order."""
    signs = [(match.start(), match.group()) for match in BREAKING.finditer(line)]
    matched = _matched_pairs(signs)
    depth_end = -1  # end of the outermost matched pair that we are in
    last = 0
    for position, sign in signs:
        if position < last:
            continue
        if position > depth_end and _opens_charge(line, last, position, matched):
            depth_end = matched[position]
            last = _behind_closers(line, depth_end + 1)
            yield last
        elif position in matched:
            depth_end = max(depth_end, matched[position])
        elif position > depth_end and sign in ENDS:
            last = _behind_closers(line, position + 1)
            yield last


def _behind_closers(line: str, position: int) -> int:
    while position < len(line) and (line[position] in CLOSERS or line[position] in ENDS):
        position += 1
    return position


def _opens_charge(line: str, last: int, position: int, matched: dict[int, int]) -> bool:
    """Whether the sign at `position` opens a bracket of who is charged, right behind the last cut."""
    if last == 0 or position - last > 1 or line[position] != "(" or position not in matched:
        return False
    return CHARGE_BRACKET.search(line[position : matched[position] + 1]) is not None


def _matched_pairs(signs: list[tuple[int, str]]) -> dict[int, int]:
    """Opening position → closing position, for each bracket and quote that closes in the line.

    One stack for each kind, so that a stray opener of another kind cannot hide a pair, and the cost stays linear.
    """
    open_positions: dict[str, list[int]] = {opener: [] for opener in OPENERS}
    pairs: dict[int, int] = {}
    for position, sign in signs:
        if sign in OPENERS:
            open_positions[sign].append(position)
        elif sign in CLOSERS and open_positions[CLOSERS[sign]]:
            pairs[open_positions[CLOSERS[sign]].pop()] = position
    return pairs
