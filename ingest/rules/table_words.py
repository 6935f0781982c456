"""Words of indicator tables: what heads a column, what fills a cell."""

import re

from ingest.rules.quantities import BRACKETED, PER, UNITS

PERIOD = r"“?十[一二三四五六七]五”?(?:规划|时期|期间|末)?"
YEAR = r"(?:19|20)\d\d ?年?(?: ?[-—–~～至] ?20\d\d ?年?)?"

# A header's cell is made of these alone. Longest first: the pattern is possessive.
HEADER_WORDS = (
    "指标名称 指标属性 指标性质 指标类型 指标类别 指标体系 指标内容 指标单位 指标值 指标 名称 主要 具体 核心 监测 考核 评价 一级 二级 三级 类别 类型 领域 "
    "分类 维度 序号 编号 计量 单位 属性 性质 备注 说明 责任 牵头 配合 部门 数据来源 来源 现状 基期 基准 基数 基础 实际 实绩 完成 情况 预计 目标 规划 预期 计划 数值 数 值 "
    "序 号 指 标 单 位 属 性 备 注 到 发展 工作 任务 进度 年均 增长 增速 增幅 累计 年度 五年 年末 年底 底 末 年 \\(%\\) % 率 左右 [累计] ( ) / 项目 内容"
)
_WORDS = "|".join(sorted(map(re.escape, HEADER_WORDS.replace("\\", "").split()), key=len, reverse=True))
HEADER = re.compile(rf"(?:{YEAR}|{PERIOD}|{_WORDS}| )++$")
MAX_HEADER_CELL = 20

ACTUAL = re.compile(r"实际|实绩|完成|现状|基期|基数|基准|基础|预计")
TARGET = re.compile(r"目标|规划|预期|计划|指标值")
GROWTH_COLUMN = re.compile(r"年均|增长|增速|增幅")
UNIT_COLUMN = re.compile(r"单位")
CHARGE_COLUMN = re.compile(r"责任|牵头|配合|部门|备注|说明|来源")
PROPERTY_COLUMN = re.compile(r"属性|性质")
ORDINAL_COLUMN = re.compile(r"序号|编号")

PROPERTY = re.compile(r"(?:预期性|约束性|引导性|指导性|导向性|预期|约束|\(预期性\)|\(约束性\))$")
UNIT = re.compile(
    rf"\(?(?:单位:)?(?P<unit>(?:[万亿千百]{{0,2}}(?:{'|'.join(' '.join(UNITS.values()).split())})(?:{BRACKETED})?|[个件人张家项])?(?:{PER})?|[微毫]克/立方米|万元/人|分贝|亿|万)(?:,?(?:累计|当年价))?\)?$"
)
NAMED_UNIT = re.compile(r"[(\[](?:单位:)?(?P<unit>[^()\[\]]{1,14})[)\]]")
PLACEHOLDER = re.compile(r"(?:[-—–/\\…·]{1,4}|无|—|暂无|空)$")
# What is said instead of a number.
WORDED_VALUE = re.compile(
    r"(?:完成|达到|按照?)?.{0,12}(?:下达|不单列|要求|任务|考核目标|控制目标|控制数|控制指标|目标任务)(?:的?(?:目标|指标|任务|要求|数|值))*$"
    r"|.{0,6}(?:与?.{0,10}同步.{0,4}|持续.{2,6}|进一步.{2,6}|逐年.{2,4}|基本.{2,6}|稳[定中].{0,6}|明显.{2,4}|(?:全国|全省|全市)(?:平均|先进|领先|前列).{0,6}|只[降升]不[降升]|(?:不[低高]于|[高快低]于|与|[><≥≤]=?)[^\d]{2,14})$"
)
BOUND_ALONE = re.compile(r"(?:以上|以下|以内|左右|及以上)$")
NUMBERING = re.compile(r"(?:\d{1,2}[.、](?!\d)|\(\d{1,2}\)|[①-⑳])")
NOTE_MARK = re.compile(r"[*＊#★☆△▲]+|\[\d{1,2}\]$|[①-⑳]$")

# Tables of these captions tell what was, not what is promised.
REVIEW = re.compile(r"完成情况|执行情况|实现情况|现状|回顾|实施情况|评估")
