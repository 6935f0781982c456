"""Numbering styles of headings, from the outermost to the innermost."""

import re
from typing import NamedTuple

CHINESE = "一二三四五六七八九十百"


class NumberingStyle(NamedTuple):
    """How a heading is numbered. `pattern` matches the number as printed at a line's start.

    A style of a lower `rank` encloses one of a higher rank, whatever the numbers say: Arabic numbers may run on
    through all (一), and (一) through all 一、.
    """

    name: str
    rank: int
    pattern: re.Pattern[str]


# To add a style, add a row. A box (专栏) stands beside the items of the section that it illustrates.
STYLES = (
    NumberingStyle("part", 0, re.compile(rf"第[{CHINESE}]+篇")),
    NumberingStyle("chapter", 1, re.compile(rf"第[{CHINESE}]+章")),
    NumberingStyle("section", 2, re.compile(rf"第[{CHINESE}]+节")),
    NumberingStyle("chinese", 3, re.compile(rf"[{CHINESE}]{{1,4}}(?=[、.,])")),
    NumberingStyle("article", 4, re.compile(rf"第[{CHINESE}]+条")),
    NumberingStyle("chinese-brackets", 4, re.compile(rf"\([{CHINESE}]{{1,5}}\)")),
    NumberingStyle("box", 5, re.compile(rf"专栏(?:\s?(?:\d{{1,2}}|[{CHINESE}]{{1,3}}))?(?=[\s::]|$)")),
    NumberingStyle("arabic", 5, re.compile(r"\d{1,3}(?= ?[.、](?! ?\d))")),
    NumberingStyle("arabic-bare", 6, re.compile(r"\d{1,2}(?=[\u4e00-\u9fff])")),
    NumberingStyle("arabic-brackets", 7, re.compile(r"\(\d{1,3}\)")),
    NumberingStyle("arabic-bracket", 7, re.compile(r"\d{1,3}\)")),
    NumberingStyle("circled", 8, re.compile(r"[\u2460-\u2473\u2474-\u2487]")),
    NumberingStyle("dash", 9, re.compile(r"(?:——|--|——|—)(?=[^\s-])")),
)

# Unnumbered headings: the caption of a list of actions stands where a (一) would, a lead under everything.
LIST_CAPTION_RANK = 4
LEAD_RANK = 10

# A line that starts otherwise has no number of any style; most lines end here.
NUMBER_START = re.compile(r"[第一二三四五六七八九十百专(\d\u2460-\u2487—-]")
# What stands between a number and its title.
AFTER_NUMBER = re.compile(r"[\s、.,:]*")
