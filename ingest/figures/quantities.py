"""Quantities in a stretch of text: a number with its unit, its scale and the bound behind it.

quantity := [ 约 ] number [ range ] [ scale ] [ 余 ] [ unit ] [ 以上 | 以内 | 左右 ]
          | number 分之 number | 千亿级 | 前10位 | 翻一番
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest.figures.numbers import read_figure, read_fraction, read_scaled
from ingest.rules.quantities import BRACKETED, HIDDEN, PER, SCALES, SUFFIXES, UNITS, UnitClass
from schemas.target import Comparator

FILLER = "□"
DIGITS = r"(?:\d{1,3}(?:,\d{3}(?!\d))++|\d++)(?:\.\d++)?"
NUMERAL = "[一二两三四五六七八九十百千]"

UNIT_PATTERN = "|".join(f"(?P<{kind.value}>{'|'.join(units.split())})" for kind, units in UNITS.items())
TAIL = (
    rf" ?(?P<scale>{'|'.join(SCALES)})?(?:余|多(?!元|种|样|个|式))? ?"
    rf"(?P<unit>(?:{UNIT_PATTERN})(?:{BRACKETED})?(?:{PER})?|/万人)?"
)
DIGIT_QUANTITY = re.compile(
    rf"(?<![\d.A-Za-z/+第])(?:(?P<whole>\d{{1,3}})/(?P<part>\d{{1,3}})(?![\d/])"
    rf"|(?P<figure>{DIGITS})(?: ?(?P<scale1>[万亿千%])? ?[-—–~～至] ?(?P<upper>{DIGITS}))?{TAIL})"
)

# Chinese numerals mostly number things (六大行动, 一批): only behind a comparator or a word of addition are they
# promised figures.
CHINESE_QUANTITY = re.compile(
    r"(?:(?:达到?|超过?|突破|不少于|不低于|不超过|至少|(?:增加?|扩大|提高|提升|压缩|降)[至到])约?|(?P<added>新增|新建|建成|新引进|引进|创建|争创|净增))"
    rf"(?P<figure>{NUMERAL}{{1,7}}|(?=万?亿))(?P<upper>)(?P<scale1>){TAIL}"
)
CHINESE_FRACTION = re.compile(
    rf"(?P<whole>{NUMERAL}{{1,3}})分之(?P<part>{NUMERAL}{{1,4}}|\d++)|(?P<half>一半)"
)
ORDER = re.compile(
    rf"(?:(?P<figure>{NUMERAL}{{1,4}}|\d{{1,5}}) ?亿元?级|(?P<bare>(?<!万亩)(?:[一二两三五]?[百千万]))亿级?(?![元美欧港日级])) ?"
)
RANK = re.compile(rf"前(?P<rank>\d{{1,3}}|{NUMERAL}{{1,3}})(?P<place>位|名|强)?(?![0-9大批期提三次季])")
MULTIPLE = re.compile(r"翻(?P<times>[一两二三1-3])?(?P<kind>番|倍)|(?<=实现)倍增|(?<=[量额值入模])倍增")

# A unit without any of these holds no quantity.
TRIGGER = re.compile(rf"\d|分之|一半|[百千万]亿|翻|倍增|前{NUMERAL}|[达超破于少到至增建进为创]{NUMERAL}")


class Quantity(NamedTuple):
    """A quantity at [start, end) of the text; `tail` is the end of the bound behind it (以上), else `end`."""

    start: int
    end: int
    tail: int
    value: str
    unit: str
    kind: UnitClass
    bound: Comparator | None
    counted: bool  # written in Chinese behind a word of addition: needs more evidence


def hide_names(text: str) -> str:
    """The text with quotes, cited titles, names with digits and dates blanked, character for character.

    >>> hide_names("建设5G基站10个,培育“5050”计划")
    '建设□□基站10个,培育□□□□□□计划'
    """
    return HIDDEN.sub(lambda match: FILLER * len(match.group()), text)


def may_hold_quantity(text: str) -> bool:
    """Whether it is worth while to look for quantities; most units hold none."""
    return TRIGGER.search(text) is not None


def find_quantities(text: str) -> list[Quantity]:
    """The quantities of a text whose names are hidden, in order and without overlap.

    >>> [(q.value, q.unit) for q in find_quantities("新增高技能人才8千名,占比达三分之一")]
    [('8000', '名'), ('1/3', '')]
    """
    found = sorted(_iter_all(text), key=lambda quantity: (quantity.start, -quantity.end))
    kept: list[Quantity] = []
    for quantity in found:
        if not kept or quantity.start >= kept[-1].end:
            kept.append(quantity)
    return kept


def _iter_all(text: str) -> Iterator[Quantity]:
    for match in DIGIT_QUANTITY.finditer(text):
        if match["whole"]:
            yield _make(text, match.span(), (f"{match['whole']}/{match['part']}", ""), UnitClass.PERCENT)
        else:
            yield _scaled(text, match)
    for match in CHINESE_QUANTITY.finditer(text):
        if (match["unit"] or match["scale"]) and match["unit"] != "批":
            yield _scaled(text, match)
    for match in CHINESE_FRACTION.finditer(text):
        parts = ("1/2", "") if match["half"] else read_fraction(match["whole"], match["part"])
        yield _make(text, match.span(), parts, UnitClass.PERCENT)
    yield from _iter_orders(text)


def _iter_orders(text: str) -> Iterator[Quantity]:
    """Orders of size, ranks and multiples."""
    for match in ORDER.finditer(text):
        figure = read_figure(match["figure"]) if match["figure"] else _bare_order(match["bare"])
        yield _make(text, match.span(), (figure, "亿"), UnitClass.SCALE)
    for match in RANK.finditer(text):
        yield _make(text, match.span(), (read_figure(match["rank"]), match["place"] or "位"), UnitClass.RANK)
    for match in MULTIPLE.finditer(text):
        times = read_figure(match["times"] or "一")
        value = 2 ** int(times) if match["kind"] == "番" else int(times) + 1
        yield _make(text, match.span(), (str(value), "倍"), UnitClass.MULTIPLE)


def _bare_order(bare: str) -> str:
    return "10000" if bare == "万" else read_figure(bare)


def _scaled(text: str, match: re.Match[str]) -> Quantity:
    scale = match["scale"] or ""
    value, kept = read_scaled(match["figure"] or "一", scale)
    if match["upper"]:
        value = f"{value}-{read_scaled(match['upper'], scale)[0]}"
    unit = match["unit"] or ""
    quantity = _make(text, (match.start("figure"), match.end()), (value, kept + unit), _kind(match))
    return quantity._replace(counted=match.re is CHINESE_QUANTITY and bool(match["added"]))


def _kind(match: re.Match[str]) -> UnitClass:
    return next(
        (kind for kind in UNITS if match[kind.value]), UnitClass.COUNT if match["unit"] else UnitClass.BARE
    )


def _make(text: str, span: tuple[int, int], parts: tuple[str, str], kind: UnitClass) -> Quantity:
    start, end = span
    while text[end - 1] == " ":
        end -= 1
    for pattern, bound in SUFFIXES:
        if suffix := pattern.match(text, end):
            return Quantity(start, end, suffix.end(), *parts, kind, bound, False)
    return Quantity(start, end, end, *parts, kind, None, False)
