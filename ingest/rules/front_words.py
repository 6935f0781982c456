"""Forms of the lines at a document's head and foot: date, number, status, addressee, issuer, title."""

import re

# 2021年4月29日, 二○一八年六月, 2026年X月X日 (a draft's), 2021-04-29; blanks anywhere; brackets around.
DATE = re.compile(
    r"(?P<year>(?:19|20)\d\d|[一二][九○零Oo0一二三四五六七八]{3}) ?[年./-]"
    r"(?: ?(?P<month>[\d一二三四五六七八九十Xx×*]{1,3}) ?(?:[月./-]|$)"
    r"(?: ?(?P<day>[\d一二三四五六七八九十Xx×*]{1,3}) ?日?)?)?"
)
DATE_LINE = re.compile(rf"\(? ?{DATE.pattern} ?\)?")
PLACEHOLDER = re.compile(r"[Xx×*]")

# A date inside a remark such as (2021年1月21日在区五届人大五次会议上通过), or one that the publisher added.
DATED_REMARK = re.compile(r"\([^()]{0,60}(?:通过|批准|印发|发布|公布)[^()]{0,10}\)")
PUBLISHED = re.compile(r"(?:成文日期|发文日期|印发日期|发布日期|公布日期) ?: ?")

# A text out for comment. 试行 and 修订 are in force.
DRAFT = re.compile(r"征求意见稿|意见征集稿|征集意见稿|草案|草稿|送审稿|讨论稿|审议稿|报审稿|初稿")
ASKED_FOR_COMMENT = re.compile(r"(?:公开|广泛)?征求[^,;。]{0,10}意见(?:建议)?[,;。的]|如有意见")
REMARK_LINE = re.compile(r"\([^()]{1,60}\)")

# The kind of text that a title ends with, and a status behind it.
TITLE_END = re.compile(
    r"(?:方案|规划|纲要|意见|措施|政策|办法|通知|细则|规定|要点|计划|决定|清单|建议|条例|公告|通告|报告|函|举措|若干条|指引|指南"
    r"|目标|分工|稿)(?: ?\([^()]{1,40}\))?》?$"
)
NOTICE = re.compile(
    r"(?:印发|转发|发布|公布|下发).{0,200}(?:通知|公告|函)$|(?:征求|征集).{0,200}(?:公告|通知|通告|函)$"
)
STATUS_TAIL = re.compile(r" ?\([^()]{0,20}(?:稿|草案)\)$")

# What an issuer's name ends with; a line that ends otherwise is the first part of a broken name.
ISSUER_END = re.compile(
    r"(?:政府|党组|小组|联席会议|指挥部|海关|银行|分行|支行|公司|[局厅部委院署办会室])(?: ?\([^()]{2,20}\))?$"
)
ISSUER_IN_TITLE = re.compile(r"(?P<issuer>[^,;。《》]{2,80}?) ?关于")

# A five-year plan may name itself in its first sentence only: 甲区…规划和…纲要,根据《…》制定.
SELF_NAMED = re.compile(
    r"(?P<title>[^,;。()《》]{6,100}(?:规划|纲要|方案|计划|意见|办法)),?(?:是?根据|依据|按照|由)[^。]{0,200}?(?:制定|编制|起草)"
)
# 现将《X》印发给你们; 《X》已经市政府同意,现印发; a title may hold another one in 〈〉 or 《》.
SENT_OUT = re.compile(
    r"《(?P<title>[^《》\n]{4,120}(?:《[^《》\n]{1,60}》[^《》\n]{0,80})?)》[^《。\n]{0,40}?(?:印发|转发|发布|公布|下发)"
)
NUMBER_LABEL = re.compile(r"(?:发文字号|文 ?号|发文号|公文编号) ?: ?")

# Items of a list of addressees that can stand alone; 各省、自治区、直辖市人民政府 share their last word.
ADDRESSEE_END = re.compile(r"(?:部门|单位|机构|政府|委员会|管委会|办事处|部委|[局厅部委办院会社])$")
