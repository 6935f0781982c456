"""What a whole line is by its form: a title line, a date, a table's cell, a caption."""

import re

YEAR = r"(?:20\d\d|19\d\d|二[○零O0]?[○零O0一二三四五六七八九]{2,3})"

DATE_LINE = re.compile(
    rf"\(?{YEAR} ?年 ?(?:[\d一二三四五六七八九十X×]{{1,3}} ?月 ?)?(?:[\d一二三四五六七八九十X×]{{1,3}} ?日)?\)?$"
)
NUMBER_LINE = re.compile(r"\(?[\u4e00-\u9fff]{1,10} ?\[ ?(?:19|20)\d\d ?[\])] ?第? ?\d{1,4} ?号\)?$")
STATUS_LINE = re.compile(
    r"\((?:征求意见稿|公开征求意见稿|草案|送审稿|讨论稿|修订稿|试行|此件.*|.{0,40}(?:通过|批准|印发|发布|公布))\)$"
)
# An addressee's line, such as 各街道办事处、区级各部门:
ADDRESSEE_LINE = re.compile(r"(?=.{0,60}(?:各|单位|部门|政府|委员会|机构))[^。;]{2,120}:$")
# Where a copy was taken from: a remark of the publisher, no part of the document.
PROVENANCE_LINE = re.compile(
    r"(?:来源|原文链接|原标题|发布日期|索引号|发文|信息来源)|【.{2,10}】 ?[A-Z]|https?:"
)
DOCUMENT_TITLE = re.compile(
    r"[^。;!?]{4,120}(?:方案|规划|纲要|意见|措施|政策|办法|通知|细则|规定|要点|计划|决定|清单|建议|条例|公告|若干举措|稿)"
    r"(?:\([^()]{1,20}\)|》)?$"
)
ANNEX_LINE = re.compile(r"附 ?[件录] ?\d{0,2}(?:[::].{1,60})?$")
# Dot leaders and a page number: a line of a contents page, which repeats a heading and is none.
CONTENTS_LINE = re.compile(r"[^\n]*(?:\.{4,}|…{2,}|·{4,}|-{6,}) ?\d{1,3}$|目 ?录$")

TABLE_CAPTION = re.compile(
    r"表 ?[\d一二三四五六七八九十]{1,3}|.{4,60}(?:指标体系|指标表|一览表|情况表|任务表|分工表|主要指标|完成情况)(?:\(.{1,12}\))?$"
)
# A caption that says that the table stands outside the body.
ANNEX_CAPTION = re.compile(r"供?参考|附[表图件录]")
NUMERIC_CELL = re.compile(r"(?:[<>=≥≤约]{0,2}\d[\d.,]*\*{0,4}%?|-{1,2}|—{1,2}|/)$")
# A cell has no sentence in it and is short; longer ones stand in tables of tasks, which are read as text.
MAX_CELL = 32
SENTENCE_END = re.compile(r"[。;!?]")

# A list of actions or key projects, named by a line of its own.
LIST_CAPTION = re.compile(
    r"[^。;:!?]{4,40}(?:行动计划|重点(?:任务|工程|项目|平台)|重大(?:工程|项目|平台)|专项行动|工程|清单|任务)$"
)
# A line of its own that says who is charged.
CHARGE_LINE = re.compile(
    r"\(?(?:责任|牵头|配合|负责|主管|实施|参与|协同|主办|承办|落实|考核)(?:责任)?(?:单位|部门|领导|主体|处室)(?:及分工)?:"
)
# A short sentence that opens a paragraph and names it has at most this many characters and no comma.
MAX_LEAD = 20
