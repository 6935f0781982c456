"""Whether the text says that a thing is to be made (建设数字贸易服务平台), not that there are such things."""

import re

from ingest.grammar.edges import LOOK_BACK
from ingest.grammar.scan import Scan
from ingest.grammar.vocabulary import Word
from ingest.rules.heads import VISION_HEADS
from ingest.rules.wordlist import words

# Verbs that bring a thing about; …平台建设 behind the head says the same.
CREATING_VERBS = words(
    """
建设 搭建 打造 建立 设立 构建 组建 筹建 布局 引进 集聚 创建 成立 建成 共建 新建 建好 谋划 推进 争取 培育 开发
申报 统一的 以及 一批 完善 做实 做优 做强 加强 优化 依托 拓展 健全 提升 推动 加快 发挥 引入 投入
"""
)

# Verbs that have things as their means or their partner, not as their end.
OTHER_VERBS = frozenset(
    words("支持 鼓励 引导 利用 面向 组织 打通 对接 规范 给予 允许 要求 委托 借助 监管 向 由 对 将 把")
)
# 建设10个省级创新中心
COUNTED_END = re.compile("[0-9一二三四五六七八九十百千]{1,4}[余多]?[个家项批座处条类]左?右?$")
# 建设全球数字自由贸易中心 is a vision, also without 打造.
EARNED_BY = ("打造", "的", "建成", "成为")
WORLDWIDE = ("全球", "世界", "全国", "国际", "亚太", "区域性")
LISTING_SIGNS = "、和与及的等"


def is_to_be_made(scan: Scan, start: int, head: int, end: int) -> bool:
    """Whether the text says that the thing is to be made, not that there are such things."""
    before = COUNTED_END.sub("", scan.text[max(0, start - 12) : start].rstrip("“"))
    earned = before.endswith(EARNED_BY) or scan.text.startswith(WORLDWIDE, start)
    if scan.text[head:end] in VISION_HEADS and earned:
        return False
    if scan.text.startswith("建设", end):
        return True
    if before.endswith("、") and any(
        scan.starts[at].word is Word.JOIN for at in range(start, head) if at in scan.starts
    ):
        return False
    if before[-1:] in LISTING_SIGNS:
        return _is_governed(scan, start)
    return before.endswith(CREATING_VERBS)


def _is_governed(scan: Scan, position: int) -> bool:
    """Whether the list or the phrase with 的 that ends at `position` hangs on a verb that brings things about."""
    for here in range(position, max(0, position - LOOK_BACK), -1):
        if scan.text[here - 1] in "。;\n,":
            return False
        lexeme = scan.ends.get(here)
        word = scan.text[lexeme.start : here] if lexeme is not None else ""
        if word in CREATING_VERBS:
            return True
        if word in OTHER_VERBS:
            return False
    return False
