"""Organs of a government, governments and party committees: 市发改委, 合肥市地方金融监管局, 省政府, 市委组织部.

organ := territory what-it-is-in-charge-of (局 | 厅 | 委 | 办 …); territory := known place | 省 | 市 | 市委 | 市政府 …
"""

import re
from collections.abc import Iterator
from functools import cache

from ingest.grammar.candidate import Candidate, agency
from ingest.grammar.scan import Scan, is_inside_word, opens_word
from ingest.naming.matcher import Matcher
from ingest.rules.agency_classes import AGENCY_CLASS, BARE_GROUP, CLASS_TAIL, TAIL_BODY
from ingest.rules.agency_words import GOING_ON, LISTED_ENDS, ORGAN_ENDS, ORGAN_STEMS, POSTS, TERRITORIES

COMMITTEE = re.compile(
    f"(?<![常纪])[{TERRITORIES}](?:委(?:办公厅|办公室|办)?|政府(?:办公厅|办公室)?|纪委监委|纪委|监委)(?![员托派会内])"
)

# A stretch of a charge list: 省地方志办, 市委智慧办, 团市委, 省十大新兴产业推进组.
LISTED = re.compile(
    f"(?<=[、,;:(\\[和及与由同])(?P<name>团?[{TERRITORIES}](?:委|政府)?(?:[一-龥](?<![局厅委办府署院][和与及市省])){{1,14}}?{LISTED_ENDS}|团[省市区]委)"
    "(?=[、,;。)\\]和与等牵负配按会\n(\\[]|及[有相其各]|$)"
)


@cache
def organ_words() -> Matcher:
    """All that an organ of a government may be called, as far as it is made of stem and ending."""
    return Matcher(tuple(dict.fromkeys(stem + end for stem in ORGAN_STEMS for end in ORGAN_ENDS)))


def find_organs(scan: Scan) -> Iterator[Candidate]:
    """Organs behind a territory, and those that stand alone in a list."""
    made = {(start, end) for _, start, end in organ_words().find(scan.text)}
    for first, end in sorted(made.union(scan.organs)):
        if scan.text.startswith(POSTS, end) or scan.text.startswith(GOING_ON, end - 1):
            continue
        start = territory_start(scan, first)
        if start < first:
            yield agency(start, end, "organ")
        elif (first, end) in made and _stands_alone(scan.text, first, end):
            yield agency(first, end, "organ-alone")


def territory_start(scan: Scan, position: int) -> int:
    """Where the territory before `position` begins: 杭州市, 市, 市委, 中共杭州市委; `position` when there is none."""
    name = scan.name_ends.get(position)
    if name is not None and name.rows:
        return name.start
    before = scan.text[max(0, position - 2) : position]
    if before.endswith("委") and before[:1] in TERRITORIES:
        return territory_start(scan, position - 1)
    if before.endswith("政府"):
        return territory_start(scan, position - 2)
    if before and before[-1] in TERRITORIES:
        if opens_word(scan, position - 1):
            return position - 1
        return name.start if name is not None else position
    return position


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = start == 0 or text[start - 1] in "、,:;(\n"
    return before and (end == len(text) or text[end] in "、,;)。\n牵负配按等")


def find_committees(scan: Scan) -> Iterator[Candidate]:
    """Party committees and governments by the letter of their territory: 省委, 市政府."""
    for match in COMMITTEE.finditer(scan.text):
        if scan.text.startswith(POSTS, match.end()):
            continue
        name = scan.name_ends.get(match.start() + 1)
        if name is None and not opens_word(scan, match.start()):
            continue
        start = name.start if name is not None else match.start()
        yield agency(start - 2 * scan.text.endswith("中共", 0, start), match.end(), "committee")


def find_listed(scan: Scan) -> Iterator[Candidate]:
    """Whatever a list holds between two pauses that opens like a territory and ends like an organ."""
    for match in LISTED.finditer(scan.text):
        if opens_word(scan, match.start("name")):
            yield agency(match.start("name"), match.end("name"), "listed")


def find_classes(scan: Scan) -> Iterator[Candidate]:
    """Classes of agencies, tier 2: 区级各部门, 各区(县、市)人民政府."""
    for match in AGENCY_CLASS.finditer(scan.text):
        start = match.start()
        # 自贸试验区相关部门: the letter belongs to the zone.
        if match.group()[0] in TERRITORIES and is_inside_word(scan, start):
            start += 1
        yield agency(start, match.end(), "class", tier=2)
        tail = CLASS_TAIL.match(scan.text, match.end())
        if tail is not None:
            for body in TAIL_BODY.finditer(scan.text, *tail.span()):
                yield agency(body.start(), body.end(), "class", tier=2)
    for match in BARE_GROUP.finditer(scan.text):
        yield agency(match.start("name"), match.end(), "class", tier=2)
