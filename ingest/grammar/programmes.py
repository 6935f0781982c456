"""Programmes: a quoted catchword with 计划, 改革 …, an unquoted name behind 实施, 深化 …, and 互联网+ in quotes."""

import re
from collections.abc import Iterator

from ingest.grammar.candidate import Candidate
from ingest.grammar.edges import left_edge, strip_left
from ingest.grammar.scan import Scan
from schemas.entity import EntityKind

# “5050”计划, “放管服”改革, “告知承诺”制; what stands between the quote and the head is short (“亚运兴城”专项行动).
QUOTED = re.compile(
    "“[^“”\n]{1,20}”(?:[^的等“”,。、;\n]{0,6}?(?:行动计划|计划|行动|工程|改革|战略)|[一-龥]{0,2}?(?:试点|模式|政策|制度|项目)|制)"
    "(?![造品定])"
)
PLUS = re.compile("(?<=“)(?:互联网|人工智能)\\+[^“”\n]{1,14}(?=”)")

# A way of doing things in a few catchwords is no programme: “线上下单、线下展示、定点配送”模式.
CATCHWORDS = ("“卡脖子”", "“走出去”", "“引进来”", "“大党委”", "“大工委”")
LOOSE_MODE = re.compile("[、+,]")

# The whole name in quotes: “甬江人才工程”.
WHOLE = re.compile("(?<=“)[^“”\n、,。]{2,14}(?:行动计划|计划|工程|行动)(?=”)")

UNQUOTED = re.compile("(?:行动计划|计划|工程|改革|试点)")
# Only what is carried out is a programme: 深化商事制度改革, not 改革.
CARRIED_OUT = (
    "实施",
    "深化",
    "推进",
    "开展",
    "启动",
    "争取",
    "落实",
    "推动",
    "参与",
    "探索",
    "组织实施",
    "深入",
    "依托",
    "推行",
)
ENDS = "。,;、)”\n"
GENERIC = frozenset(
    [
        "供给侧结构性",
        "改革开放",
        "先行先试",
        "重大改革",
        "体制机制",
        "创新",
        "综合",
        "专项",
        "重点",
        "国家",
        "专项改革",
        "综合改革",
        "行业",
        "示范",
        "重大",
        "全面深化",
        "各领域",
        "相关",
        "开放",
        "制度",
        "体制",
    ]
)
MIN_NAME = 3
MAX_NAME = 18


def find_programmes(scan: Scan) -> Iterator[Candidate]:
    """Programmes that the grammar finds, overlaps included."""
    for match in QUOTED.finditer(scan.text):
        if match.group().startswith(CATCHWORDS) or (
            match.group().endswith("模式") and LOOSE_MODE.search(match.group())
        ):
            continue
        inner = scan.name_starts.get(match.start() + 1)
        known = inner is not None and scan.closers.get(match.start()) == inner.end
        rows = inner.rows if inner is not None and known else ()
        yield Candidate(match.start(), match.end(), EntityKind.PROGRAMME, 1, rows, "grammar:programme-quoted")
    for match in PLUS.finditer(scan.text):
        yield Candidate(match.start(), match.end(), EntityKind.PROGRAMME, 1, (), "grammar:programme-plus")
    for match in WHOLE.finditer(scan.text):
        yield Candidate(match.start(), match.end(), EntityKind.PROGRAMME, 1, (), "grammar:programme-whole")
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
    if not MIN_NAME + 1 <= length <= MAX_NAME or not _is_carried_out(scan.text, start):
        return None
    if scan.text[start : match.start()] in GENERIC or "性" in scan.text[start : match.start()]:
        return None
    tier = 2 if match.group() in ("改革", "试点") else 1
    return Candidate(start, end, EntityKind.PROGRAMME, tier, (), "grammar:programme-carried-out")


def _is_carried_out(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start]
    if before.endswith(("、", "和", "及")):
        return before[:-1].endswith(("计划", "工程", "行动", "改革", "试点"))
    return before.endswith(CARRIED_OUT)
