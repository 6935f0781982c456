"""Turns of prose that say who is charged: 各有关部门要…, 由甲牵头…, 成立领导小组…, 向市政府报告.

All patterns are bounded: they see WINDOW characters in front of a name and REST behind it.
"""

import re
from typing import NamedTuple

from schemas.fact import Role

# Far enough for 成立由区长任组长、各部门为成员的.
WINDOW = 24
REST = 200


class ProseRule(NamedTuple):
    """Who stands between `before` and `after` in a measure has `role`, when `rest` follows."""

    name: str
    role: Role
    before: re.Pattern[str]
    after: re.Pattern[str]
    rest: re.Pattern[str]


ANY = re.compile("")

# In front of a name that is not the one who acts: 与相关部门统筹协调, 经有关部门批准.
NOT_SUBJECT = re.compile(r"(?:[与同对向为经从给把将]|根据|按照|通过)$")

# Groups that are set up to carry a plan; other classes of agency behind 建立 are not set up by it.
GROUP_NAME = re.compile(
    r"(?:小组|专班|指挥部|办公室|联席会议|联席会议组|工作组|推进组|工作机构|管理机构|管理委员会|管委会|委员会)$"
)
LEADING_GROUP_NAME = re.compile(r"(?:领导小组|协调小组|指挥部|联席会议|推进小组|工作委员会)$")

# The rest of a list whose last items are no names: 区块内各相关部门、街道、产业园区要切实承担….
LIST_TAIL = re.compile(
    r"(?:[、和与及]|以及)[^,;。、和与及要应须]{2,12}(?=[、和与及要应须]|以及|按照|负责|牵头|承担)"
)
MAX_TAIL = 5

# Set up with these words, perhaps with a few in between: 成立由区长任组长的X领导小组, 下设X办公室.
SET_UP = re.compile(r"(?:成立|组建|设立|建立|健全|下设|完善|调整)[^,;。]{0,15}$")
HAS_DUTY = re.compile(r"负责|承担|统筹|督促|定期|提供")

# A zone acts alone where the text says by whom a thing is done: 由杭州国家高新区提出年度重点任务.
BY_WHOM = re.compile(r"由$")

_MUST = r"(?:都|均|也|等)?(?:还|一定)?(?:要(?![求素点件闻领义])|应(?![用急对])当?|须|必须|需(?![求])要?)"
_WELL = r"(?:认真|切实|积极|主动|密切|全力|大力|加强|强化|做好|共同|进一步|依法|,|、){0,4}"
_AS_DIVIDED = (
    r":?(?:等)?(?:部门|单位)?(?:按照?|根据|依据?|依照)?(?:各自)?(?:职责|职能|分工|职责分工|任务分工)?"
)
_IN_FULL = r"(?:具体|主要|全面|分别|共同|统一|统筹|总体|牢牢|直接|要|将|应|须|来)*"

# First match wins.
PROSE_RULES = (
    ProseRule(
        "led-by",
        Role.LEAD,
        re.compile(r"在$"),
        re.compile(
            r"的?(?:统一|坚强|集中|直接|正确|总体|具体|、|和){0,4}(?:领导|统筹|部署|协调)[^,;。]{0,6}下"
        ),
        ANY,
    ),
    ProseRule(
        "reported-to",
        Role.SUPERVISE,
        re.compile(r"(?:向|报|请示)$"),
        re.compile(r"[^,;。]{0,8}(?:报告|汇报|请示|报备|反馈|备案|报送)"),
        ANY,
    ),
    ProseRule(
        "watched-by",
        Role.SUPERVISE,
        re.compile(r"接受$"),
        re.compile(r"的?(?:统一)?(?:监督|指导|考核|检查|领导|管理|审计)"),
        ANY,
    ),
    ProseRule(
        "member", Role.MEMBER, ANY, re.compile(r"[^,;。]{0,14}(?:为|任|担任|作为)[^,;。]{0,8}成员"), ANY
    ),
    ProseRule(
        "member", Role.MEMBER, ANY, re.compile(r"[^,;。]{0,8}组成[^,;。]{0,16}(?:小组|专班|委员会)"), ANY
    ),
    ProseRule("member", Role.MEMBER, re.compile(r"成员(?:单位)?(?:由|包括|为|有)$"), ANY, ANY),
    ProseRule("seat", Role.RESPONSIBLE, re.compile(r"办公室?[^,;。]{0,4}(?:设在|设于|挂靠在?)$"), ANY, ANY),
    ProseRule(
        "inspects",
        Role.SUPERVISE,
        ANY,
        re.compile(
            r"(?:要|将|应|负责|定期|适时|会同[^,;。]{0,10}|加强|开展|组织|对){0,4}(?:督查|督导|督促|督办|跟踪问效)"
        ),
        ANY,
    ),
    ProseRule(
        "leads",
        Role.LEAD,
        ANY,
        re.compile(
            rf"{_AS_DIVIDED}{_IN_FULL}(?:负责)?(?:牵头(?!单位|部门)|(?:统筹协调|统筹推进|统一领导|抓总)(?!的))"
            r"|[^,;。]{0,4}(?:为|作为|是)总?牵头|[^,;。]{0,6}发挥好?[^,;。]{0,4}(?:牵头|统筹)[^,;。]{0,6}作用"
        ),
        ANY,
    ),
    ProseRule(
        "helps",
        Role.SUPPORT,
        ANY,
        re.compile(rf"{_AS_DIVIDED}(?:{_MUST})?{_WELL}(?:支持|配合|协助|协同|参与)"),
        ANY,
    ),
    ProseRule(
        "must-help",
        Role.SUPPORT,
        ANY,
        re.compile(_MUST),
        re.compile(
            r"(?!.{0,200}(?:主体责任|牵头|负责)).{0,80}?(?:协同推进|积极配合|密切配合|主动配合|靠前服务|协助)"
        ),
    ),
    ProseRule(
        "carries",
        Role.RESPONSIBLE,
        ANY,
        re.compile(
            rf"(?:要|应)?会同|{_AS_DIVIDED}{_IN_FULL}(?:负责|承担|承办|组织实施|抓好落实)"
            r"|[^,;。]{0,4}(?:为|作为|是)[^,;。]{0,6}(?:责任主体|责任单位|实施主体|责任人)"
        ),
        ANY,
    ),
    ProseRule("must", Role.RESPONSIBLE, ANY, re.compile(rf"[^,;。]{{0,4}}?{_MUST}"), ANY),
    ProseRule(
        "convenes",
        Role.LEAD,
        ANY,
        re.compile(
            r"(?:每年|每季度|每半年|每月|定期|适时){1,2}[^,;。]{0,4}(?:召开|听取|研究|会商)|听取|研究决策"
        ),
        ANY,
    ),
    ProseRule(
        "by-whom",
        Role.RESPONSIBLE,
        BY_WHOM,
        re.compile(
            r"(?:等)?(?:部门|单位)?(?:统一|具体|分别|会同[^,;。]{1,12})?"
            r"(?:提出|制定|制订|组织|研究|审核|审定|认定|出台|发布|编制|落实|实施|办理|建立|推进)"
        ),
        ANY,
    ),
    ProseRule(
        "encouraged",
        Role.RESPONSIBLE,
        re.compile(r"(?:鼓励|支持|引导|推动)(?:有条件的)?$"),
        re.compile(
            r"(?![的之、])[^,;。的]{0,24}?(?:出台|制定|制订|建立|开展|加强|设立|建设|探索|推进|实施|加大|打造|创建|申报"
            r"|布局|培育|引进|发展|创新|提供|完善|开放|设置|组织|给予|落实)"
        ),
        ANY,
    ),
    ProseRule(
        "by-duty",
        Role.RESPONSIBLE,
        re.compile(r"(?:^|[,;:。])$"),
        re.compile(
            r"(?:按照?|根据|依据?|依照|结合|对照|参照)(?:各自)?(?:职责|职能|分工|本意见|本方案|本规划|本地|实际|建立)"
        ),
        ANY,
    ),
    ProseRule(
        "with",
        Role.SUPPORT,
        re.compile(r"(?:协调|会同|商请|协同|联合)$"),
        ANY,
        ANY,
    ),
)
