"""Heads of names: the last word of a zone, platform, organization or programme, and what must stand before it."""

from enum import StrEnum

from ingest.rules.wordlist import words


class Need(StrEnum):
    """What a head asks of the words before it."""

    ANY = "any"  # two characters that are not generic: 互联网小镇
    PROPER = "proper"  # a place, an institution, 国家, a quoted word: 合肥高新区
    PURPOSE = "purpose"  # a proper opening (tier 1) or a purpose (tier 2): 数字贸易服务平台


ZONE_HEADS = {
    Need.ANY: words(
        """
片区 区块 小镇 世纪城 新区 科学城 科技城 未来科技城 联动创新区 辐射带动区 旅游度假区 临空经济示范区
临空经济区 空港经济区 临港经济区 航空港经济区 航空港经济综合实验区 自贸片区 自贸区块 产业集聚区域
"""
    ),
    Need.PURPOSE: words(
        """
试验区 创新发展试验区 综合改革试验区 创新改革试验区 先导区
"""
    ),
    Need.PROPER: words(
        """
开发园区 自由贸易试验区 自贸试验区 自由贸易港 自贸港 自贸区 综合保税区 综保区 保税区 保税港区 出口加工区
高新区 高新技术产业开发区 高新技术产业园区 高新技术开发区 高技术产业开发区 经开区 经济技术开发区
经济开发区 工业开发区 产业开发区 开发区 示范区 实验区 综试区 综合试验区 跨境电子商务综合试验区
跨境电商综试区 自创区 自主创新示范区 合作区 合作园 合作园区 创业园区 创新园区 特别合作区 特别合作园 产业园 产业园区 工业园 工业园区
工业区 科技园 科技园区 物流园 物流园区 示范园 示范园区 软件园 软件名园 创业园 创新园 创业创新园 创意园
孵化园 生态园 农业园 园区 集聚区 集中区 产业集聚区 度假区 风景名胜区 港区 商务区 中央商务区 功能区
服务区 经济区 经济带 经济圈 产业带 创新带 示范带 文化带 生态带 都市圈 都市区 城市群 走廊 视谷 数谷 云谷
药谷 光谷 声谷 智谷 硅谷 科创走廊 大走廊 科创大走廊 创新走廊 湾区 大湾区 新城 科创城 大学城 创新城
航空城 航天城 生物城 健康城 医药城 汽车城 智造城 研创园 智创园 科创园 科创区 动漫城 科教城 科创圈 科创带 产业创新带 创新圈 科教创新区 街道 示范先行区 先行区 先行示范区 一体化示范区 承接区 主体功能区 特区 合作试验区
"""
    ),
}

PLATFORM_HEADS = {
    Need.ANY: words(
        """
信息港 科技港 创新港 人才港 院士岛 创新谷 中枢 研究院 研究生院 实验区平台 重大科技基础设施 大科学装置
"""
    ),
    Need.PROPER: words(
        """
研究所 设计院 歌剧院 大剧院 剧院 音乐厅 文化馆 博物院 校区 规划院 科学院 技术院 医院 学校 中学 小学 机场 国际机场 火车站 高铁站 火车西站
火车东站 西站 东站 南站 北站 客运站 货站 物流枢纽 直联点 交换中心 大厦 博物馆 图书馆 科技馆 美术馆
体育馆 体育场 展览馆 孵化器 众创空间 双创基地 加速器 系统 大脑 算力网 港 分中心 主场馆 智库 联合体
数据库 保税仓 云平台 法人库 码头 装置 载体 综合体 创新综合体 产业创新服务综合体 平台体系 创新平台体系
"""
    ),
    Need.PURPOSE: words(
        """
平台 中心 基地 实验室 重点实验室 国家实验室 交易所 交易场所 研究中心 创新中心 技术中心 工程中心 服务中心
数据中心 交易中心 博览中心 会展中心 会议中心 保护中心 运营中心 促进中心 转移中心 交流中心 检测中心
培训基地 专区 工作站 科技基础设施 科学装置 试验床 信息平台 服务平台 信息系统 管理系统 监管系统 信用系统
口岸 创新平台 云平台 服务窗口 研发中心 研发平台 研发机构 开放平台 开放实验室 联合实验室 联合创新中心
协同平台 协同中心 合作平台 合作基地 合作中心 应用中心 应用平台 应用基地 转化中心 转化平台 转化基地
监测中心 监测平台 监管平台 监管中心 评估中心 交流平台 交流基地 培训中心 培育基地 培育平台 指导中心
保障中心 发展中心 发展基地 共享平台 共享中心 创新基地 研究基地 研发基地 认证中心 治理中心 治理平台
全国重点实验室 企业技术中心 人才社区 枢纽平台 作业中心 维修中心 储备中心
"""
    ),
}

ORGANIZATION_HEADS = words(
    """
分行 支行 学院 大学 集团 公司 有限公司 总公司 分公司 股份 银行 协会 商会 联合会 总会 基金会 学会 联盟 促进会 研究会
"""
)

PROGRAMME_HEADS = words(
    """
计划 工程 行动 行动计划 改革 试点 模式 战略 政策 新政
"""
)

# Classes of facilities that the state recognises; without a place or a field they name none.
CLASS_NAMES = frozenset(
    [
        "国家重点实验室",
        "全国重点实验室",
        "国家实验室",
        "国家工程研究中心",
        "国家工程技术研究中心",
        "国家技术创新中心",
        "国家产业创新中心",
        "国家制造业创新中心",
        "国家企业技术中心",
        "国家物流枢纽",
        "国家大科学装置",
        "国家孵化器",
        "国家工程实验室",
        "国家科技企业孵化器",
        "国家创新平台",
        "国家高新区",
        "国家高新技术产业开发区",
        "国家经济技术开发区",
        "国家经开区",
        "国家新区",
        "国家自主创新示范区",
    ]
)

# What such words add is no purpose: 专业性公共服务平台. GENERIC_MODIFIERS stand alone; these may also stand in a row.
EMPTY_MODIFIERS = words(
    """
公共 公共服务 公共技术 综合 综合性 综合服务 专业 专业性 专业化 高端 特色 优质 创新 新型 第三方 开放
开放型 一站式 多功能 功能性 线上 线上线下 产业 服务 技术 信息 各类 现代化
"""
)
# Kinds, not things: 专业型平台, 网络化服务类平台, 企业级平台.
KIND_ENDINGS = ("型", "类", "级", "性", "式", "大", "特色", "中心", "核心", "传统", "功能", "各", "其他")
# Zones whose quoted opening is a name and not a slogan: “千人计划”产业园.
QUOTED_ZONES = frozenset(
    words(
        """
产业园 小镇 科技园 走廊 创业园 创新园 产业园区 大走廊 新区 软件园
"""
    )
)

# An unknown word of two to four letters before these is a place: 浦口高新区, 桃源街道.
PLACED_ZONES = frozenset(
    words(
        """
高新区 经开区 经济技术开发区 经济开发区 综合保税区 综保区 高新技术产业开发区 街道 中央商务区 软件园 大学城
"""
    )
)
# Zones that are named by the head alone; the document says elsewhere which one it is.
DEFINITE_ZONES = frozenset(
    words(
        """
联动创新区 辐射带动区 临空经济示范区 临空经济区 空港经济区 临港经济区 航空港经济区 航空港经济综合实验区
"""
    )
)
# A gate has no place inside a zone's name: 杭州临空经济示范区|机场.
GATES = frozenset(
    words(
        """
机场 港 站 西站 东站 南站 北站 口岸 码头
"""
    )
)

# Heads that say the purpose themselves; an everyday word before them is enough: 海外运营中心, 新型研发机构.
TELLING_HEADS = frozenset(
    words(
        """
人才社区 研发机构 运营中心 作业中心 维修中心 储备中心 检测平台 研发平台 工作站 试验床
"""
    )
)
# Where 打造 stands before them they are visions: 打造全球跨境电商品牌中心.
VISION_HEADS = frozenset(["中心", "创新中心"])

# Before these the name goes on or is no name: 跨境电商平台企业, 平台化, 中心城市.
NOT_AFTER_HEAD = (
    "所",
    "支局",
    "支行",
    "动",
    "领",
    "来",
    "头",
    "域",
    "块链",
    "口岸",
    "口",
    "士",
    "间",
    "位",
    "别",
    "分",
    "划",
    "务",
    "区域",
    "企业",
    "经济",
    "型",
    "化",
    "公司",
    "商",
    "类",
    "级",
    "城市",
    "城区",
    "运营商",
    "服务商",
    "治理",
)

# Modifiers that say nothing of purpose or place; a head with these alone is no name.
GENERIC_MODIFIERS = frozenset(
    words(
        """
重点企业 高校 科研院所 院校 公共 公共服务 公共技术 综合 综合性 产业 创新 服务 合作 专业 专业化 技术 研发
科研 信息 信息化 数字 数字化 网络 高端 国际 国际化 重要 特色 各 新 核心 主 科技创新 创新创业 双创 载体
管理 交流 展示 应用 示范 试验 试点 开放 开放型 战略 战略性 区域 区域性 全球 世界 现代 现代化 智能 智慧
共享 协同 优质 第三方 大 小 多 本 这些 交易 结算 数据 培训 运营 研究 发展 孵化 转化 检测 生产 制造
产业创新 科技 科技服务 技术创新 创新服务 产业服务 企业 行业 共性 高水平 标志性 功能 多功能 专业性 一体化
线上 线上线下 本地 生态 品牌 文化 体育 教育 医疗 商业 贸易 金融 物流 会展 旅游 城市 社区 中小企业 实验
实践 实训 经济 新型 开放创新 国家 国家级 省级 市级 区级 中国 重点 开发 开放合作 对外开放 改革开放 科创
创业 孵化培育 产教融合 资源 要素 产业发展 开放发展 功能性 示范性 引领性 创新型 合作交流 交流合作 对外
联合 高校 基础 研究开发 先进 国内 工作 任务 业务 载体和 设施 硬件 软件 总部 区域总部 地区总部 数字经济
新媒体 主流媒体 社交 电商 互联网 大数据 云计算 信息技术 政务 便民 招商 招商引资 宣传 展览 展会 会议 经贸
经贸交流 经贸合作 贸易合作 交流展示 国资 国有 融资 投融资 投资 众创 双创服务 工业互联网 工业 农业
现代服务业 制造业 服务业 先进制造业 高新技术 高科技 高技术 战略性新兴产业 未来产业 新兴产业 优势产业
特色产业 支柱产业 主导产业 综合服务 便民服务
"""
    )
)
