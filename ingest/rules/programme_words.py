"""Words around the names of programmes: what is done with them, and what names none."""

from ingest.rules.wordlist import words

# Only what is carried out is a programme: 深化商事制度改革, not 改革.
CARRIED_OUT = words(
    """
实施 深化 推进 开展 启动 争取 落实 推动 参与 探索 组织实施 深入 依托 推行 结合 按照 对接
"""
)

GENERIC = frozenset(
    words(
        """
供给侧结构性 改革开放 先行先试 重大改革 体制机制 创新 综合 专项 重点 国家 专项改革 综合改革 行业 示范 重大
全面深化 各领域 相关 开放 制度 体制 人事制度 干部人事制度 薪酬制度 分配制度 收入分配制度 管理制度 内部管理
系列 一系列 具体 实际 年度 三年 五年 专项整治 集中整治 联合执法 试点示范 示范试点 创新试点 改革试点 一号
建设 组织 保障
"""
    )
)
# 年度工作计划, 重点任务和重大工程 are no names.
GENERIC_ENDINGS = (
    "工作",
    "实施",
    "年度",
    "年",
    "重大",
    "重点",
    "主要",
    "投资",
    "建设",
    "生产",
    "和",
    "及",
    "与",
    "配套",
    "基础",
)

# A contest is named behind these.
HELD = words("参加 举办 承办 办好 申办 组织参加 主办 联合举办 积极参加 策划 开展 打造 办好")
GENERIC_CONTESTS = frozenset(
    words(
        """
创新创业 创新 创业 创业创新 国际 全国 国内外 各类 职业技能 技能 专业 行业 高水平 品牌 国际性 全国性 主题 系列 专项
相关 各种 高层次 重大 国家级 省级 市级 各级 体育
"""
    )
)
