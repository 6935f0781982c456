"""Chapter headings: what stands under a title, as `Part`."""

import re
from typing import NamedTuple

from ingest.working import Part


class ChapterRule(NamedTuple):
    """A section whose title (blanks removed) matches is `part`, and so is all under it that says nothing else."""

    part: Part
    pattern: re.Pattern[str]


# First match wins. Patterns name what the whole genre calls such chapters, not what one plan does.
CHAPTER_RULES = (
    ChapterRule(Part.GLOSSARY, re.compile(r"^(?:附[件录]?\d*:?)?(?:名词|术语|词语)解释$")),
    ChapterRule(Part.REMARKS, re.compile(r"^(?:附则|适用范围|适用对象|有效期|施行日期|解释权|其他事项)$")),
    ChapterRule(
        Part.GOALS,
        re.compile(
            r"(?:主要|发展|建设|工作|总体|行动|具体|奋斗|阶段性?|任务|远景|预期)目标(?:任务)?$"
            r"|目标定位$|^(?:目标|总目标|目标任务|目标要求)$"
        ),
    ),
    ChapterRule(
        Part.BACKGROUND,
        re.compile(
            r"^(?:“?十[一二三四五]五”?时期?|发展|工作|建设|现实|产业|现有|宏观|面临的?|我[省市区县]的?)+(?:基础|形势|现状|环境|背景|回顾|成效|成就)$|^(?:形势|背景|现状)(?:$|与|和|及|分析)"
            r"|指导思想|基本原则|工作原则|总体思路|基本思路|(?:重大|重要|充分认识.*)意义|面临的?.*(?:机遇|挑战|形势)"
            r"|(?:基础|背景|形势|成效)(?:与|和|及)(?:背景|形势|环境|现状|问题|挑战)|存在的?.*问题"
        ),
    ),
    ChapterRule(
        Part.SAFEGUARDS,
        re.compile(
            r"保障(?:措施|机制|体系|条件|举措)?$|(?:组织|实施|要素|支撑|政策|工作|规划|服务)(?:与|和|及)?保障"
            r"|(?:组织|规划|推进|抓好|做好|认真|精心)(?:组织)?实施(?:机制|保障|工作)?$|^(?:加强|强化|切实加强)组织领导"
            r"|^组织(?:领导|推进|协调)|^(?:工作|有关|相关|几点)要求$|齐抓共管|^(?:工作|推进)机制$"
        ),
    ),
    ChapterRule(
        Part.LAYOUT,
        re.compile(
            r"^(?:区位|空间|产业|总体|功能|发展|战略|布局|实施|规划|区域|与|和|及|、)*(?:布局|定位|范围|区位)$"
        ),
    ),
    ChapterRule(Part.LAYOUT, re.compile(r"^(?:总体要求|总要求|总体部署|总则)$")),
)

# A leaf at the end of the list is a safeguard by its own title, also where the chapter's heading was lost.
SAFEGUARD_TITLE = re.compile(
    r"组织领导|组织实施|组织保障|统筹(?:推进|协调)|责任(?:落实|分工|体系)|落实责任|督促?(?:检)?查|督导|考核|评估|工作落实"
    r"|要素保障|政策(?:支持|保障|扶持)|资金(?:保障|支持)|宣传(?:引导|推广|培训)|舆论|改革氛围|良好(?:氛围|环境)|工作机制"
)
