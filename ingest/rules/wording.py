"""How a sentence in a chapter of actions is worded: as an action, as a state to be reached, or as neither.

Most sentences there are measures, so a measure is what is left: the tables say what is none.
"""

import re

YEAR = r"(?:20\d\d|二[○零]\S{2})年?"

# Whoever is charged, a deadline or a scope and nothing else.
CHARGE_ONLY = re.compile(
    r"\(?(?:\d{1,2}月底?前?完成,)?(?:责任|牵头|配合|负责|主管|实施|参与|协同|主办|承办|落实|考核|完成){1,2}(?:责任)?"
    r"(?:单位|部门|领导|主体|处室|时限|时间)(?:及分工)?:"
)
CHARGE_BRACKET_ONLY = re.compile(r"\([^()]{2,200}(?:\([^()]{0,60}\)[^()]{0,200}){0,8}\)[。;]?$")

# Remarks, definitions, validity, extents.
CONTEXT = re.compile(
    r"^(?:注|备注|说明|施行说明|名词解释|附注)[::]"
    r"|^本(?:方案|规划|意见|办法|措施|政策|计划|通知|细则|规定|纲要|行动计划).{0,20}(?:所称|由.{2,30}(?:负责解释|制定)|自.{0,20}(?:施行|实施|执行|起))"
    r"|^本(?:方案|规划|意见|办法|措施|政策|细则|规定).{0,6}(?:施行|实施|有效|执行)期(?:间|内|限)|不一致的?,以.{2,20}为准"
    r"|(?:,|^)(?:是指|系指|指的是)|^.{2,30}(?:所称|是指)"
    r"|^(?:现|特).{0,40}(?:通知如下|制定本|提出(?:以下|如下))|^(?:具体|有关)?(?:内容|情况|要求|措施|意见)?如下[:。]?$"
    r"|特制定(?:本|如下|以下)|现提出(?:如下|以下)|(?:制定|提出)(?:本方案|如下|以下|本意见|本措施|本行动计划)[^,]{0,12}[。:]?$"
    r"|^(?:当前|近年来|目前|多年来|“?十[二三四]五”?(?:以来|时期以来|期间,我))"
    r"|印发给你们"
)
GUIDING = re.compile(
    r"^(?:高举|以).{0,12}习近平新时代中国特色社会主义思想|^(?:全面|深入|认真|坚决)?贯彻(?:落实)?党的(?:十|二十)"
    r"|^坚持以(?:习近平|人民|邓小平)"
)
# What an area's description says; an action in the same sentence makes a measure of it.
EXTENT = re.compile(
    r"(?:实施|规划|占地|覆盖|总)?(?:范围|面积)(?:为|约|包括|达)?.{0,4}(?:\d|全|包括)|四至范围|范围包括|为.{2,30}的区域[,。]"
)
# Verbs that commit, direct or encourage, when they stand at the start of a clause.
ACTION = (
    r"(?:进一步|加快|积极|重点|着力|大力|全面|深入|全力|持续|不断|切实|稳步|有序|努力|率先|统筹|主动|扎实|充分|优先|严格|逐步|深度|高标准|高水平|高质量)*"
    r"(?:建设|推进|推动|支持|鼓励|引导|引进|培育|打造|构建|完善|健全|建立|深化|加强|强化|落实|实施(?!范围|方案|意见|主体)|开展|发展|优化|探索|争取|组织|制定|出台"
    r"|布局|复制推广|整合|创新|拓展|扩大|提升|提高|新建|扩建|改建|给予|允许|做强|做大|促进|研究(?!院|所|中心)|设立|搭建|依托.{2,40}(?:建设|发展|打造)|聚焦.{0,12}发展|发挥|加大|吸纳|吸引|集聚)"
)
ACTION_CLAUSE = re.compile(
    rf"(?:^|[,、:。;])(?:将|要|应|须)?{ACTION}|重点(?:发展|打造|建设|推进|培育|布局|聚焦)"
)
FIRST_ACTION = re.compile(rf"^(?:(?:同时|此外|另外|其中),)?(?:力争)?{ACTION}")
# Money, permissions and bans commit somebody, whatever number stands in them.
GRANT = re.compile(r"给予|予以|发放|奖励|补助|补贴|不得|可(?:申请|申领|按规定|享受)")

# A state by a date, a number to be reached, a state alone.
GOAL_START = re.compile(
    rf"^(?:力争)?(?:到|至|截至|截止)?{YEAR}(?:年)?(?:底|末)?(?:前|左右)?,"
    rf"|^(?:通过|经过).{{0,8}}(?:\d|[一二三四五六七八九十])年(?:左右)?的?努力"
    r"|^(?:力争|努力).{0,30}(?:达到|建成|实现|成为|突破|超过|翻番)"
    r"|^(?:基本)?(?:建成|实现.{2,40}目标|成为|率先建成|全面建成|初步建成|基本形成)"
    r"|^实现.{0,12}(?:突破|跨越|跃升|翻番):?"
    r"|^(?:远景|总体|预期|主要)?目标(?:是|为|:)"
)
# In a chapter of general demands whatever is aimed at is a goal, also with the efforts towards it.
AIM = re.compile(rf"^(?:力争)?(?:到|至)?{YEAR}|力争|努力建")
GOAL_END = re.compile(
    r"(?:明显|显著|大幅|不断|进一步|持续|稳步|全面|基本|更加|日益|初步|有效|逐步|较快|快速|得到|整体|总体)*"
    r"(?:提升|增强|提高|优化|完善|形成|改善|凸显|健全|建成|实现|增长|充沛|高效|扎实|有力|彰显|领先|跃升|壮大|涌现|显现|成熟|到位|充分释放|加强)[。;]?$"
)
QUANTITY = re.compile(
    r"(?:达到?|突破|超过|不低于|不少于|高于|力争|以上|累计|年均|增长|占比?|保持在)\D{0,6}\d[\d.,]*(?:万|亿|%|个|家|人|倍|项|元|件|以上)"
)
