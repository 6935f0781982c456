"""Agencies by their make: organs of a government, governments and party committees, groups, classes of organs.

Organ: territory + what it is in charge of + 局, 委 … (市发改委, 合肥市地方金融监管局). Group: the stretch from the
territory to a head such as 领导小组, verbs included. Class: 各, 有关, 级 … + 部门, 单位 …, tier 2.
"""

import re
from collections.abc import Iterator
from functools import cache

from ingest.gazetteer import Matcher
from ingest.grammar.candidate import Candidate
from ingest.grammar.scan import Scan, is_inside_word, opens_word
from ingest.rules.agency_words import ORGAN_ENDS, ORGAN_STEMS, POSTS, TERRITORIES
from schemas.entity import EntityKind


def _alternatives(words: list[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@cache
def organ_words() -> Matcher:
    """All that an organ of a government may be called, as far as it is made of stem and ending."""
    return Matcher(tuple(dict.fromkeys(stem + end for stem in ORGAN_STEMS for end in ORGAN_ENDS)))


COMMITTEE = re.compile(f"(?<![常纪])[{TERRITORIES}](?:委(?:办公厅|办公室|办)?|政府(?:办公厅|办公室)?|纪委监委|纪委|监委)(?![员托派会内])")

# A stretch of a charge list: 省地方志办, 市委智慧办, 团市委, 省十大新兴产业推进组.
LISTED = re.compile(
    f"(?<=[、,;:(\\[和及与由])(?P<name>团?[{TERRITORIES}](?:委|政府)?[一-龥]{{1,14}}?"
    "(?:(?<![布格结全大当开])局|厅|委|(?<![举开主承创协帮代快联通可网好])办|办公室|委员会|署|工作组|推进组|专班|总队|支队|贸促会|总工会|联合会|工商联|妇联|科协|供销社)|团[省市区]委)"
    "(?=[、,;。)\\]和与等牵负配按会\n(\\[]|及[有相其各]|$)"
)

_WHOSE = "(?:国务院|中央和国家机关|省政府|市政府|区政府|市人民政府|省人民政府|省|市|区|县|州|镇|街道|乡镇|(?:区块|片区|园区|区|市|省|县)内)?(?:级|直|属)?"
_WHICH = "(?:各级各|各有关|各相关|有关|相关|各级|各地|各|其他有关|其他相关)"
_BODIES = "(?:职能|业务|主管|成员|责任|直属|牵头|监管|行业主管|行政主管|行政|管理|综合|执法|审批|服务|公共|委办局|经济|企事业){0,2}(?:部门|单位|机构|委办局|部委|管理主体|责任主体)"
_MIXED = "区县\\(市\\)|县\\(市[、,]区\\)|县市区|区\\(县、市\\)|区\\[县、市\\]|区、县\\(市\\)|市、县|市\\(州\\)"
_PLACES = (
    "(?:区县\\(市\\)|县\\(市、区\\)|县\\(市,区\\)|县市区|区\\(县、市\\)|区\\[县、市\\]|区、县\\(市\\)|县区|区县|市县|市、县|县\\(区\\)|区市县|设区市|地级以上市|地市|市\\(州\\)|州市|地级市|县级市|开发区|功能区|园区|产业园区|产业平台|街道|镇街|乡镇|镇\\(街道\\)|街道\\(镇\\)|镇|区|县|市|省|省、自治区、直辖市|省\\(市\\)|省区市)"
)
CLASS = re.compile(
    f"{_WHOSE}{_WHICH}(?:{_WHOSE}){_BODIES}"
    f"|(?:省|市|区|县|州){{1,3}}(?:级|直)(?:{_WHICH})?(?:{_BODIES})"
    f"|{_WHICH}{_PLACES}(?:[、和及与](?:各)?{_PLACES})?(?:人民政府|政府|管委会|管理委员会|党委政府|党委|办事处|党工委|\\(街道\\))"
    f"|各(?:{_MIXED})"
    f"|各{_PLACES}(?=[、,:;。要应和])"
    "|国务院各部委|区内各相关部门"
)


def find_agencies(scan: Scan) -> Iterator[Candidate]:
    """Agencies that the grammar finds, overlaps included."""
    yield from _find_organs(scan)
    yield from _find_committees(scan)
    yield from _find_listed(scan)
    for match in CLASS.finditer(scan.text):
        start = match.start()
        # 自贸试验区相关部门: the letter belongs to the zone.
        if match.group()[0] in TERRITORIES and is_inside_word(scan, start):
            start += 1
        yield _agency(start, match.end(), "class", tier=2)


def _agency(start: int, end: int, rule: str, *, tier: int = 1) -> Candidate:
    return Candidate(start, end, EntityKind.AGENCY, tier, (), f"grammar:agency-{rule}")


def _find_organs(scan: Scan) -> Iterator[Candidate]:
    made = [(start, end) for _, start, end in organ_words().find(scan.text)]
    for first, end in made:
        if _goes_on(scan.text, end):
            continue
        if _stands_alone(scan.text, first, end) and not scan.text.startswith(POSTS, end):
            yield _agency(first, end, "organ-alone")
    for first, end in (*made, *scan.organs):
        if scan.text.startswith(POSTS, end) or _goes_on(scan.text, end):
            continue
        start = territory_start(scan, first)
        if start < first:
            yield _agency(start, _with_sign(scan, end), "organ")


def _goes_on(text: str, end: int) -> bool:
    """Whether 部 or 办 is the beginning of another word: 部门, 办法."""
    return text[end - 1 : end + 1] in ("部门", "部分", "部署", "办法", "办理", "办学", "办公", "办事", "办案", "委员", "委托")


def _with_sign(scan: Scan, end: int) -> int:
    """The end of a second name-plate behind an organ: 市委改革办[市营商环境建设局]."""
    closer = scan.closers.get(end)
    if closer is None:
        return end
    inside = scan.text[end + 1 : closer]
    return closer + 1 if inside[:1] in TERRITORIES and inside.endswith(("局", "办", "委", "厅", "办公室")) else end


def territory_start(scan: Scan, position: int) -> int:
    """Where the territory before `position` begins: 杭州市, 市, 市委, 中共杭州市委; `position` when there is none."""
    name = scan.name_ends.get(position)
    if name is not None and name.rows:
        return name.start
    before = scan.text[max(0, position - 2) : position]
    if before.endswith("委") and before[:1] in TERRITORIES:
        return territory_start(scan, position - 1)
    if before[-1:] and before[-1:] in TERRITORIES:
        if opens_word(scan, position - 1):
            return position - 1
        return name.start if name is not None else position
    if before.endswith("政府") and position >= 3:
        return territory_start(scan, position - 2)
    return position


def _stands_alone(text: str, start: int, end: int) -> bool:
    return (start == 0 or text[start - 1] in "、,:;(\n") and (end == len(text) or text[end] in "、,;)。\n牵负配按等")


def _find_committees(scan: Scan) -> Iterator[Candidate]:
    for match in COMMITTEE.finditer(scan.text):
        if scan.text.startswith(POSTS, match.end()):
            continue
        start = match.start()
        name = scan.name_ends.get(start + 1)
        start = name.start if name is not None else start
        if scan.text.endswith("中共", 0, start):
            start -= 2
        yield _agency(start, match.end(), "committee")


def _find_listed(scan: Scan) -> Iterator[Candidate]:
    for match in LISTED.finditer(scan.text):
        if opens_word(scan, match.start("name")):
            yield _agency(match.start("name"), match.end("name"), "listed")
