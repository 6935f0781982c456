"""Descriptions that open with examples of what they are for: 芯片化量子传感等交叉研究平台."""

from ingest.grammar.edges import LOOK_BACK, left_edge, strip_left
from ingest.grammar.scan import Scan
from ingest.grammar.vocabulary import Word

EXAMPLES_END = "等"
MIN_EXAMPLE = 2


def examples_start(scan: Scan, end: int) -> int:
    """Where the examples begin that end before 等 at `end`, -1 where they are things with names of their own.

    北航杭州创新研究院、浙大滨江研究院等产学研平台 names two institutes, and no third thing.
    """
    here = end
    while True:
        edge = left_edge(scan, here)
        start = strip_left(scan, edge, here)
        if here - start < MIN_EXAMPLE or _is_name(scan, start, here):
            return -1
        if start > edge or scan.text[start - 1 : start] != "、" or end - start > LOOK_BACK:
            return start
        here = start - 1


def _is_name(scan: Scan, start: int, end: int) -> bool:
    """Whether an example ends in a head or a known name, or stands in brackets or quotes."""
    lexeme = scan.ends.get(end)
    headed = lexeme is not None and lexeme.word is Word.HEAD
    return (
        headed
        or ((name := scan.name_ends.get(end)) is not None and bool(name.rows))
        or scan.text[end - 1] in "”)》"
    )
