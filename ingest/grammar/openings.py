"""What opens a proper name: a known name, 国家, the letter of a territory, a quoted word."""

import re

from ingest.grammar.scan import Scan
from ingest.grammar.vocabulary import Word

# 省智能感知技术创新中心. 省市区 and the like open a class and no name.
TERRITORY = re.compile("省市区|省市|市区|区县|[省市区县](?![级内外域场属直])")

# 独墅湖科教创新区, 紫金山实验室: a lake, a hill, an island names the place; 沿江, 环湖 name none.
LANDMARK = re.compile("[一-龥]{1,4}[湖山江岛湾溪洲塘浦潭滩]")
ALONG = frozenset("沿环跨临滨拥矿火高海各")


def proper_opening(scan: Scan, start: int, end: int) -> int:
    """How many characters at `start` open a proper name: a known name, 国家, 省 before a noun, a quoted word; 0 if none."""
    name = scan.name_starts.get(start)
    if name is not None and name.rows and name.end <= end:
        return name.end - start
    lexeme = scan.starts.get(start)
    if lexeme is not None and lexeme.word is Word.PROPER:
        return lexeme.end - start
    if scan.text[start] == "“" and start in scan.closers:
        return scan.closers[start] + 1 - start
    territory = TERRITORY.match(scan.text, start, end)
    if territory is not None and (lexeme is None or lexeme.end == territory.end()) and end - start > 2:
        return 1 if territory.end() == start + 1 else 0
    landmark = LANDMARK.match(scan.text, start, end)
    if lexeme is None and landmark is not None and scan.text[start] not in ALONG:
        return landmark.end() - start
    return 0
