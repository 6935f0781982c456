"""Programmes: a quoted catchword with 计划, 改革 …, an unquoted name behind 实施, 深化 …, and 互联网+ in quotes."""

import re
from collections.abc import Iterator, Sequence

from ingest.grammar.candidate import Candidate
from ingest.grammar.edges import left_edge, strip_left
from ingest.grammar.scan import Scan
from ingest.rules.programme_words import CARRIED_OUT, GENERIC, GENERIC_ENDINGS
from schemas.entity import EntityKind

# “5050”计划, “放管服”改革, “告知承诺”制; what stands between the quote and the head is short (“亚运兴城”专项行动).
QUOTED = re.compile(
    "“[^“”\n]{1,20}”(?:[^的等“”,。、;\n]{0,6}?(?:行动计划|计划|行动|工程|改革|战略)|[一-龥]{0,2}?(?:试点|模式|政策|制度|项目)|制)"
    "(?![造品定])"
)
PLUS = re.compile("“(?P<name>(?P<word>[A-Za-z0-9一-龥]{1,6})\\+[^“”\n]{1,14})”")
PLUS_WORDS = ("互联网", "人工智能")
# Another catchword is a programme where it is carried out and stands by itself: 探索“5G+工业互联网”.
PLUS_VERBS = ("探索", "推进", "深化", "开展", "实施")
PLUS_LISTS = re.compile("[、,+]")

# A way of doing things in a few catchwords is no programme: “线上下单、线下展示、定点配送”模式.
CATCHWORDS = ("“卡脖子”", "“走出去”", "“引进来”", "“大党委”", "“大工委”")
LOOSE_MODE = re.compile("[、+,]")

# The whole name in quotes: “甬江人才工程”.
WHOLE = re.compile("“(?P<name>[^“”\n、,。]{2,14}(?:行动计划|计划|工程|行动))”")

# An unquoted name needs so many characters before its head; a bare 行动 more than 工程.
# Verbs stand in the names of actions: 开展数字化赋能中小企业专项行动, 实施产业基础再造工程.
ACTION = re.compile(
    "(?:结合|按照|实施|开展|对接|启动|组织)(?P<name>(?:(?!实施|开展|推进|启动|推动|加快|组织|结合|鼓励|支持|进一步|[的等和与及以为])"
    "[A-Za-z0-9一-龥]){4,16}?)(?P<head>专项行动计划|专项行动|行动计划|行动|工程)(?=[。,;、)\n]|要求|部署)"
)
UNQUOTED = re.compile("(?:专项行动计划|行动计划|专项行动|计划|工程|改革|试点|行动)")
MIN_NAMES = {"行动": 4, "专项行动": 4}
MIN_NAME = 2
MAX_NAME = 18
ENDS = "。,;、)”\n"
GOES_ON = ("重点", "项目", "等", "要求", "部署")

# “沙盒监管”模式 makes “沙盒监管” a name wherever it stands in quotes by itself.
CATCHWORD = re.compile("“([^“”]{3,20})”")
BEHIND_CATCHWORD = re.compile("[。,;、)!\n和与及等]|$")


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
        if match["word"] in PLUS_WORDS or _is_carried_out_plus(scan.text, match):
            yield make_programme(*match.span("name"), "plus")
    for match in WHOLE.finditer(scan.text):
        yield make_programme(match.start("name"), match.end("name"), "whole")
    for match in ACTION.finditer(scan.text):
        if not is_generic(match["name"], match["head"]):
            yield make_programme(match.start("name"), match.end(), "action")
    for match in UNQUOTED.finditer(scan.text):
        candidate = _read_unquoted(scan, match)
        if candidate is not None:
            yield candidate


def _is_carried_out_plus(text: str, match: re.Match[str]) -> bool:
    if not text.endswith(PLUS_VERBS, 0, match.start()) or PLUS_LISTS.search(
        match["name"], len(match["word"]) + 1
    ):
        return False
    return text[match.end() : match.end() + 1] in ENDS


def make_programme(start: int, end: int, rule: str, *, tier: int = 1) -> Candidate:
    """A possible programme that the grammar found."""
    return Candidate(start, end, EntityKind.PROGRAMME, tier, (), f"grammar:programme-{rule}")


def _read_unquoted(scan: Scan, match: re.Match[str]) -> Candidate | None:
    end = match.end()
    if scan.text[end : end + 1] not in ENDS and not scan.text.startswith(GOES_ON, end):
        return None
    start = strip_left(scan, left_edge(scan, match.start()), match.start())
    if end - start > MAX_NAME or not _is_carried_out(scan.text, start):
        return None
    if is_generic(scan.text[start : match.start()], match.group()):
        return None
    tier = 2 if match.group() in ("改革", "试点") else 1
    return make_programme(start, end, "carried-out", tier=tier)


def is_generic(modifier: str, head: str) -> bool:
    """Whether the words before a head name no programme: 重大|工程, 专项整治|行动.

    >>> is_generic("重大", "工程"), is_generic("数字化赋能中小企业", "专项行动")
    (True, False)
    """
    if len(modifier) < MIN_NAMES.get(head, MIN_NAME):
        return True
    return modifier in GENERIC or "性" in modifier or modifier.endswith(GENERIC_ENDINGS)


def _is_carried_out(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start]
    if before.endswith(("、", "和", "及")):
        return before[:-1].endswith(("计划", "工程", "行动", "改革", "试点"))
    return before.endswith(CARRIED_OUT)


def find_catchwords(scan: Scan, named: Sequence[Candidate]) -> Iterator[Candidate]:
    """Each place where a catchword stands in quotes by itself that makes a programme's name elsewhere."""
    words = {
        match.group(1)
        for candidate in named
        if candidate.rule.startswith("grammar:programme-quoted")
        and (match := CATCHWORD.match(scan.text, candidate.start, candidate.end))
    }
    for word in sorted(words):
        start = scan.text.find(f"“{word}”")
        while start >= 0:
            end = start + len(word) + 2
            if BEHIND_CATCHWORD.match(scan.text, end):
                yield make_programme(start + 1, end - 1, "catchword")
            start = scan.text.find(f"“{word}”", end)
