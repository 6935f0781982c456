"""Turns that name a zone without applying to it: learnt from, compared with, reached out to, excluded.

`before` ends where the names start, `after` starts where they end; names in them are dots.
"""

import re
from typing import NamedTuple

# Of what stands before and behind a run of names this much is read.
WINDOW = 50


class MentionedRule(NamedTuple):
    """A run of zones between `before` and `after` is mentioned, not covered."""

    name: str
    before: re.Pattern[str]
    after: re.Pattern[str]


ANY = re.compile("")

_LESSON = r"[^,;。]{0,16}(?:经验|做法|模式|成果|案例|制度|政策|标准|规则|举措)"
_CONTACT = (
    r"(?:合作|交流|对接|联系|联络|协作|协同|联动|互动|衔接|互认|共建|联通|互联互通|通用|互通"
    r"|结对|往来|联盟|接轨|一体化)"
)

# Names in front of the run that nobody knows as zones: 与伦敦、{香港}等….
_OTHERS = r"(?:[^;。、,和等]{1,16}(?:[、,和等]|等地)){0,4}"

# First match wins.
MENTIONED_RULES = (
    MentionedRule("learnt-from", re.compile(r"(?:借鉴|学习|吸收|吸取|取经|师从|考察)[^,;。·]{0,8}$"), ANY),
    MentionedRule("learnt-from", re.compile(r"(?:复制|推广|移植|引入)[^,;。·]{0,6}$"), re.compile(_LESSON)),
    MentionedRule(
        "compared-with",
        re.compile(
            r"(?:对标|对照|比照|参照|参考|比肩|媲美|赶超|追赶|瞄准|看齐|高于|低于|优于|领先)[^,;。·]{0,8}$"
        ),
        ANY,
    ),
    MentionedRule("compared-with", ANY, re.compile(r"(?:平均|前列|首位|第一|领先)")),
    MentionedRule(
        "compared-with",
        re.compile(r"(?:走在|位居|处于|居于|在)[^,;。·]{0,4}$"),
        re.compile(r"[^,;。·]{0,8}(?:前列|首位|第一方阵|领先地位|居前)"),
    ),
    MentionedRule("excluded", re.compile(r"(?:除了?|不含|不包括|不包含|剔除)$"), ANY),
    MentionedRule("excluded", ANY, re.compile(r"等?地?(?:除外|以外|之外)")),
    # 甲与乙合作 holds in both; 加强与乙合作 holds here.
    MentionedRule(
        "reached-out-to",
        re.compile(r"(?<![·、])[与同跟](?:国内|省内|周边|其他|毗邻)?$"),
        re.compile(rf"[^,;。]{{0,14}}?{_CONTACT}"),
    ),
    MentionedRule(
        "reached-out-to",
        re.compile(rf"(?:加强|深化|扩大|推动|推进|密切|开展|强化|实现|建立|实施|支持)[与同跟]{_OTHERS}$"),
        re.compile(rf"[^;。]{{0,40}}?{_CONTACT}"),
    ),
    MentionedRule(
        "reached-out-to",
        re.compile(rf"对{_OTHERS}$"),
        re.compile(r"[^,;。]{0,24}(?:辐射|带动|支援|帮扶|影响力)"),
    ),
    MentionedRule(
        "reached-out-to",
        re.compile(r"(?:吸引|引导|引进|争取|鼓励)$"),
        re.compile(r"[^,;。]{0,14}?(?:来|在)[^,;。]{1,3}?(?:集聚|落户|落地|设立|发展|投资)"),
    ),
    MentionedRule(
        "reached-out-to", re.compile(r"(?:利用|用好|借助|借力)$"), re.compile(r"[^,;。]{0,10}资源")
    ),
    MentionedRule(
        "reached-out-to",
        re.compile(r"(?:加强|深化|密切|扩大|拓展)$"),
        re.compile(r"[^,;。]{0,3}(?:合作|交流)"),
    ),
    MentionedRule(
        "reached-out-to",
        re.compile(
            r"(?:接轨|对接|赴|来自|承接|招引|走向|进军|开拓|支援|援助|帮扶|对口|联动|链接)[^,;。·]{0,5}$"
        ),
        ANY,
    ),
    # 面向高新区发展需求 serves the zone itself.
    MentionedRule(
        "reached-out-to",
        re.compile(r"面向[^,;。·]{0,5}$"),
        re.compile(r"[^,;。]{0,6}(?:市场|招|引进|推广|开放|提供)"),
    ),
    MentionedRule(
        "reached-out-to",
        re.compile(r"(?:辐射|带动|服务)[^,;。·]{0,5}$"),
        re.compile(r"(?:地区|全域|等地)?的"),
    ),
)
