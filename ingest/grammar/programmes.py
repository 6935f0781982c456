"""Programmes: a quoted catchword with 计划, 改革 …, an unquoted name behind 实施, 深化 …, and 互联网+ in quotes."""

import re
from collections.abc import Iterator

from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import Scan, left_edge, strip_left
from schemas.entity import EntityKind

# “5050”计划, “放管服”改革, “告知承诺”制; what stands between the quote and the head is short (“亚运兴城”专项行动).
QUOTED = re.compile("“[^“”\n]{1,20}”[一-龥]{0,6}?(?:行动计划|计划|行动|工程|改革|试点|模式|政策|制度|战略|项目|制)(?![造品定])")
PLUS = re.compile("(?<=“)(?:互联网|人工智能|AI|数据要素|标准化|数字化|区块链)\\+[^“”\n]{0,14}(?=”)")

UNQUOTED = re.compile("(?:行动计划|计划|工程|改革|试点)")
# Only what is carried out is a programme: 深化商事制度改革, not 改革.
CARRIED_OUT = ("实施", "深化", "推进", "开展", "启动", "争取", "落实", "推动", "参与", "探索", "组织实施", "深入", "依托", "推行", "、", "和", "与")
ENDS = "。,;、)”\n"
MIN_NAME = 4
MAX_NAME = 18


def find_programmes(scan: Scan) -> Iterator[Candidate]:
    """Programmes that the grammar finds, overlaps included."""
    for match in QUOTED.finditer(scan.text):
        yield Candidate(match.start(), match.end(), EntityKind.PROGRAMME, 1, (), "grammar:programme-quoted")
    for match in PLUS.finditer(scan.text):
        yield Candidate(match.start(), match.end(), EntityKind.PROGRAMME, 1, (), "grammar:programme-plus")
    for match in UNQUOTED.finditer(scan.text):
        candidate = _read_unquoted(scan, match)
        if candidate is not None:
            yield candidate


def _read_unquoted(scan: Scan, match: re.Match[str]) -> Candidate | None:
    end = match.end()
    if scan.text[end : end + 1] not in ENDS and not scan.text.startswith(("重点", "项目", "等"), end):
        return None
    start = strip_left(scan, left_edge(scan, match.start()), match.start())
    length = end - start
    if not MIN_NAME + 1 <= length <= MAX_NAME or not scan.text[max(0, start - 4) : start].endswith(CARRIED_OUT):
        return None
    tier = 2 if match.group() in ("改革", "试点") else 1
    return Candidate(start, end, EntityKind.PROGRAMME, tier, (), "grammar:programme-carried-out")
