"""Verbs that act on a platform or a programme, by the canonical verb that the graph stores."""

import re

ACTIONS = {
    "建设": "建设 共建 共同建设 搭建 构建 打造 建成 筹建 新建 兴建 修建 谋建 建好 布局 谋划 规划建设 建立",
    "设立": "设立 成立 组建 创设 增设 开设 设置 挂牌 创办",
    "引进": "引进 引入 招引 引育 吸引 集聚 汇聚 导入 落户 落地",
    "申报": "申报 争取 申请 申建 争列 获批",
    "创建": "创建 争创 创成",
    "推进": "推进 推动 促进 加快 深化 深入推进 加速 抓好 做好",
    "支持": "支持 鼓励 扶持 引导 保障 帮助",
    "提升": "提升 优化 完善 升级 做强 做优 做大 增强 强化 加强 改造 扩建 扩容 拓展 扩大 迭代 健全 壮大 提高",
    "培育": "培育 孵化 发展 育成",
    "推广": "推广 复制 普及 宣传",
    "运营": "运营 运行 启用 投用 开通 上线 开放",
    "参与": "参与 参加 加入 融入",
    "对接": "对接 接入 联通 打通 衔接 链接 贯通 联动 合作",
    "举办": "举办 承办 办好 召开 组织",
    "实施": "实施 落实 开展 执行 推行 启动 实行 贯彻 深入实施",
    "探索": "探索 试点 先行",
    "整合": "整合 统筹 重组 优化整合",
    "认定": "认定 评选 遴选 评定",
}

# A measure that leans on a platform does not act on it. 以 and 用 count right in front of a name only.
RELIANCE = (
    "依托 借助 利用 通过 基于 围绕 发挥 用好 凭借 立足 对标 借鉴 按照 根据 结合 作为 服务于 来自 纳入 入驻"
)
RELIANCE_AT_NAME = re.compile(r"[以用在由从至向于][“‘]?$")

# 推进与X合作, 加强与X的联动: whatever the verb, the measure links up with X.
PARTNER_AT_NAME = re.compile(r"[与同][“‘]?$")
LINKING = "对接"

CANONICAL = {verb: canonical for canonical, verbs in ACTIONS.items() for verb in verbs.split()}
NO_ACTION = frozenset(RELIANCE.split())

VERB = re.compile("|".join(sorted([*CANONICAL, *NO_ACTION], key=lambda verb: (-len(verb), verb))))

# Verbs that say little: 推进X建设 is to build it, 加快X申报 to apply for it.
LIGHT = frozenset(
    ("推进", "推动", "促进", "加快", "深化", "加速", "抓好", "做好", "加强", "强化", "实施", "启动", "开展")
)

# The noun that carries the action then, behind the names and what sums them up (等高能级创新平台).
NOMINAL = re.compile(
    r"[”’]?(?:等[^,;。、]{0,12}?)?(?:项目|工程|二期|一期|三期)?的?(?:规划)?(?P<noun>申报|创建|建设|升级|改造|扩建|落地|引进|推广|运营|试点)"
)

# Further to the left a verb governs something else.
REACH = 120
