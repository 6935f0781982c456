"""Words that any plan says of anything: they tell no task from another.

Weights by rarity (`vectors.py`) cannot do this alone: in two short lists even 推进 may stand twice only.
"""

# How things are done, whatever the thing is: no weight at all.
_EMPTY = """
推进 推动 加快 建设 发展 打造 支持 加强 完善 提升 积极 探索 深化 优化 强化 鼓励 构建 开展 实施 促进 培育
进一步 全面 全力 重点 引导 建立 健全 加大 力度 争取 形成 做好 做强 做大 做优 聚焦 高质量 高水平 高标准 深入
实现 提供 提高 着力 大力 切实 加速 扩大 拓展 创建 营造 布局 落实 推广 一批 一流 若干 围绕 依托 结合 通过
充分 发挥 利用 有效 有序 持续 不断 逐步 主动 统筹 整合 协同 联合 举措 措施 保障 任务 目标 要求 方式 进行
"""
EMPTY_WORDS = frozenset(_EMPTY.split())

# What most tasks are about in some way: little weight.
_COMMON = """
创新 体系 机制 水平 能力 企业 服务 平台 项目 领域 工作 产业 经济 资源 制度 改革 试点 示范 国际 全球 国家
世界 重大 管理 政策 市场 社会 政府 技术 应用 中心 基地 环境 生态 模式 业态 功能 优势 特色 知名 高端
"""
COMMON_WORDS = frozenset(_COMMON.split())
COMMON_WEIGHT = 0.2


def weigh_word(word: str) -> float:
    """How much a word counts before its rarity is looked at: 0, COMMON_WEIGHT or 1."""
    if word in EMPTY_WORDS:
        return 0.0
    return COMMON_WEIGHT if word in COMMON_WORDS else 1.0
