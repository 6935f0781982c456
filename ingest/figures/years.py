"""Years that a stretch of text names as a term: 到2025年, 2025年底, “十四五”期间, 2021-2025年 (the last one counts)."""

import re
from typing import NamedTuple

from ingest.figures.numbers import read_figure

# The first year behind a five-year plan's period: 十五 ended in 2005.
FIRST_PERIOD_END = 2005
PERIODS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7}

# A year without 年 behind it, and a period without 期间, as headings and table heads print them.
YEAR_NUMBER = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
PERIOD = re.compile(r"十([一二三四五六七])五")

CITED = re.compile(r"《[^《》]{1,90}》|\([^()]{1,40}\)")
YEAR = re.compile(
    r"(?P<until>[到至]|力争|争取|确保|预计|计划)?(?:于|在)?(?:公元)?"
    r"(?:“?十(?P<period>[一二三四五六七])五”?(?:规划)?(?P<when>期间|时期|期末|末期?|末年|收官)"
    r"|(?:(?<!\d)20\d\d ?年? ?[-—–~～至到] ?)?(?<!\d)(?P<year>(?:19|20)\d\d|二[○零][○零一二三四五六七八九]{2}) ?年"
    r"(?P<by>年?底|年?末|年?前|内|期间|间)?)"
)

# In front of a year that something is compared with, or behind one that is gone.
COMPARED = re.compile(r"(?:较|比|与|同|自|从|由|以|截[至止]|相比于?|对比|相较于?|在)“?$")
GONE = re.compile(
    r"以来|为基[数期准]|起|相比|的基础|为基础|基数|水平上|[年度]?(?:亚运|冬奥|奥运|世界|全国|全省|杭州|修订|版|度)"
)


class YearMark(NamedTuple):
    """A year at [start, end). `firm` when the wording makes it a term, which later sentences share; `base` when
    something is only compared with it."""

    start: int
    end: int
    year: str
    firm: bool
    base: bool


def find_years(text: str) -> list[YearMark]:
    """The years that a text names, in order; none from cited titles and brackets.

    >>> find_years("到2025年,较2020年翻番")
    [YearMark(start=0, end=6, year='2025', firm=True, base=False), YearMark(start=8, end=13, year='2020', firm=False, base=True)]
    """
    if "年" not in text and "五" not in text:
        return []
    shown = CITED.sub(lambda match: "□" * len(match.group()), text)
    return [_make_mark(shown, match) for match in YEAR.finditer(shown)]


def find_periods(text: str) -> str:
    """The last year of the last five-year plan that the text names; "" when it names none.

    >>> find_periods("“十四五”目标")
    '2025'
    """
    periods = PERIOD.findall(text)
    return _period_end(periods[-1]) if periods else ""


def _period_end(period: str) -> str:
    return str(FIRST_PERIOD_END + 5 * PERIODS[period])


def _make_mark(text: str, match: re.Match[str]) -> YearMark:
    year = _period_end(match["period"]) if match["period"] else read_figure(match["year"])
    start = match.start()
    base = not match["until"] and bool(COMPARED.search(text[max(0, start - 4) : start]))
    base = base or bool(GONE.match(text, match.end()))
    firm = not base and bool(match["until"] or match["by"] or match["when"])
    return YearMark(start, match.end(), year, firm, base)
