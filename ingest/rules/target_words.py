"""Words around a quantity: what may be cut from an indicator's name, and what shows that nothing is promised."""

import re

# Actions whose object is counted, where they stand right before the figure: 培育3家平台.
ACTIONS = (
    "新改扩建 新改建 新建成 新建扩建 新建改建 新扩建 新建 改扩建 改建 扩建 增建 兴建 共建 续建 建成投用 建成投运 建成 建设 建立 建好 "
    "打造形成 打造 培育形成 培育壮大 培育 培养 引进培育 引培 引育 引进 招引 吸引 集聚 聚集 汇聚 形成 引导推动 推动 推进 推广应用 推广 推出 "
    "推行 推选 滚动实施 组织实施 实施 实现 完成 组织开展 开展 开工 开通 新开办 开办 组织 举办 承办 主办 争取创建 创建 创成 争创 争取 "
    "新创 设立 新设 组建 筹建 筹措 筹集 募集 布局 部署 布设 发布 遴选 评选 评定 认定 制修订 制订 制定 研制 修订 改造提升 改造 提升 "
    "落地 落户 孵化 支持 引导 扶持 帮助 加装 申报 获批 获得 取得 突破 攻克 攻关 拓展 拓宽 打通 增设 增加 配备 配建 配置 提供 发放 发行 "
    "吸纳 带动 撬动 投放 投入 盘活 出让 收储 腾退 淘汰 关停 输出 面向 惠及 覆盖 涌现 选树 选派 选聘 选拔 命名 入选 挂牌 总结 凝练 "
    "梳理 谋划 签约 对接 接入 归集 汇集 搭建 构建 壮大 成立 设置 栽植 种植 新植 绿化 修复 编制 出台 轮训 培训 参与 主导 牵头 交付 竣工 "
    "分配 建 达成 促成 选定 创作 出版 接待 开行 开辟 新开 新辟 加密 运营 投运 投用 投产 引入 输送 办理 储备 治理 整治 供应 保障 安排 服务 "
    "生产 改革 试点 创新 开发 发展 投资 新添 添置 更新 采购 购置 建档 归并 压减 压缩 减少 化解 消除 打击 查处"
)
# These begin hardly any noun, so they can be cut from an indicator's front too: 建设停车泊位0.3万个.
CUT_ACTIONS = (
    "新改扩建 新改建 新建成 新扩建 新建 改扩建 改建 扩建 增建 兴建 共建 建成投用 建成 建设 建立 打造 培育形成 培育壮大 培育 培养 引进培育 引培 引育 引进 "
    "招引 吸引 集聚 聚集 汇聚 形成 推动 推进 推广应用 推广 推出 推行 推选 组织实施 实施 实现 完成 组织开展 开展 开工 开通 新开办 开办 组织 举办 承办 主办 "
    "创建 创成 争创 设立 组建 筹建 布局 部署 发布 遴选 评选 制修订 制订 制定 研制 修订 改造提升 改造 落地 落户 支持 引导 扶持 帮助 获批 获得 取得 "
    "突破 攻克 拓展 打通 增设 增加 配备 配建 配置 提供 发行 吸纳 带动 撬动 盘活 面向 惠及 涌现 选树 选派 搭建 构建 壮大 成立 设置 编制 出台 竣工 达成 引入"
)
# These say that the figure is an addition; they stay in the indicator's name.
ADDITIONS = (
    "新增 净增 新引进 新认定 新培育 新发展 新签约 新获批 新登记 新注册 新入库 新招引 新开通 新增设 新设立"
)

# Words that may stand in front of an indicator and are no part of it; those of one sign begin other words too.
LEADS = (
    "即 力争 力求 争取 确保 务求 努力 预计 计划 预期 使得 促使 并且 同时 以及 分别 累计 总计 共计 合计 平均每年 每年滚动 每年 逐年 全年 其中 全面 加快 加强 大力 "
    "积极 着力 继续 持续 进一步 稳步 至少 初步 率先 滚动 优先 深入 有序 引导推动 有望 总共 合力 相继 陆续 早日 主要目标是 目标是 目标为 实现了 通过(?!率) 使其 以后 "
    "将 要(?!素) 使(?!用) 让(?!利) 且 而 又 也 再(?!生|贷|制|就|融) 均(?!衡) 和(?!谐|平) 与 及(?!时) 并(?!购|网|联|轨) 、 在(?!校|地|线|园|建|岗|孵|册|职|产|营|库) 把 为(?=全|企)"
)
SCOPES = "全[省市区县州域国]|[本我]?[省市区县州]内|我[省市区县州]|本[省市区县州]|区域内"

YEARLY = (
    r"(?:[到至]|力争|争取)?(?:“?十[一二三四五六七]五”?(?:规划)?(?:期间|时期|期末|末)|20\d\d ?年?[-—–~～至到]20\d\d ?年|20\d\d ?年|二[○零].{2}年)"
    r"(?:年?底|年?末|前|内|期间|间)?"
)
SPAN = (
    r"(?:未来|今后|近)?[一二两三四五六七八九十\d]{1,2}年(?:内|左右|来|期间|累计)?|年内|今年|明年|当年(?=新)|年底前?|年均(?=新|净|引|培|建)|平均每年"
    r"|(?:通过|经过)[一二三四五六七八九十\d]{1,2}年(?:左右)?的?努力"
)


def _choice(words: str) -> str:
    return "|".join(sorted(set(words.split()), key=lambda word: (-len(word), word)))


# With one of these behind it, an action is the beginning of a noun: 建设用地, 推广面积, 集聚区.
NOUN_BEGUN = "用地|面积|成本|强度|占|总[数量额投规]|量|额|人?数|收入|业|能力|水平|型|指数|性|者|商|方|器|制造|经费|库|基金|区(?!域)|率|值|$"
ACTION = _choice(ACTIONS)
CUT_ACTION = rf"(?:{_choice(CUT_ACTIONS)})(?!{NOUN_BEGUN})了?"
ADDITION = _choice(ADDITIONS)
LEAD = _choice(LEADS)

# Cut from the front, one after the other, as long as enough is left. An action that begins a longer noun stays.
FRONT = re.compile(
    rf"[ ,、:;—-]+|{YEARLY}|{SPAN}|{LEAD}"
    rf"|(?:{SCOPES}|[^,、]{{0,6}}(?<!城)[市区县省])(?={CUT_ACTION}|{ADDITION})"
    rf"|(?:基本|重点|协同|联动|同步)(?={CUT_ACTION}|{ADDITION})"
    rf"|{CUT_ACTION}"
)
# Where a long subject holds one of these, what it names begins behind it.
PIVOT = re.compile(r"(?:使得?|确保|力争|争取|实现|带动|推动|促进|引导|目标是|有效|从而|进而)(?!率)")
LONG_SUBJECT = 22

# Cut from the end: adverbs and verbs between the indicator and the comparator.
BACK = re.compile(
    r"(?:[ ,、:—-]|力争|争取|努力|确保|分别|(?<![人户亩日年])均|将|要|应|须|需|总计|合计|累计实现|累计|共计|总共|预计|早日|全部|基本|稳步|稳定|逐步|持续|平均|保持|维持|实现|完成"
    r"|突破|不断|进一步|大幅|显著|明显|同步|普遍|一直|始终|(?<!节)约|(?<!附)近|(?<!公)共|为|是|在|从|占|至|到|的|[三五]年|期间|时期|期末|年均|每年|也|再|又|和|及|与|且|并|以及)$"
)

# Growth in front of a figure makes the figure a rate: it stays in the name.
GROWTH = re.compile(
    r"(?:年均|每年|年平均|平均每年|逐年|同比|累计|平均|稳步|持续|分别|均|再|力争|同步|各|将|要|预计|实际|,)*+"
    r"(?:复合增长率?|增长率?|增速|递增|提高|提升|增加|增幅|上升|下降率?|降低率?|减少|压减|削减|缩减|缩短|压缩|降幅)(?:幅度)?$"
)
GROWTH_WORDS = re.compile(
    r"复合增长率?|增长率?|增速|递增|增幅|提高|提升|增加|上升|下降率?|降低率?|减少|压减|削减|缩减|缩短|压缩|降幅"
)

# A comparison that is the baseline: 高于全省平均2个百分点, 比全省平均高2个百分点.
AGAINST = re.compile(
    r"(?:高于|快于|优于|好于|领先于?|超过|低于|慢于|高出|多于|少于)(?P<base>[^,、;:高低快于过]{1,20})$"
    r"|比(?P<than>[^,、;:比]{1,20})(?:高|快|低|慢|多|少)出?$"
)
# What it is compared with: 较2020年提高5个百分点.
SINCE = re.compile(
    r"(?:相?较于?|比|与|在|以)“?(?P<base>(?:20\d\d|二[○零].{2}) ?年|十[一二三四五六]五”?|“?十[一二三四五六]五”?|上年|去年|上一?年度?|基期|同期|现有|目前|规划期初|全[国省市][^,]{0,8}?)”?"
    r"(?:底|末|年末|年底|期末|时期|同期|期间|水平)?(?:相比|为基数|的?基础上|为基期|水平)?,?"
)
FROM = re.compile(r"(?:由|从)(?P<year>(?:20\d\d) ?年)?(?:底|末)?的?(?:目前|现在|当前|现有|原来)?的?约?$")
TO = re.compile(
    r"^(?:左右)?(?:稳步|逐步|进一步|大幅|再)?(?:提高|提升|增加|增长|扩大|降低|下降|降|减少|压缩|缩短|上升|发展|拓展|增|减|升|压减|扩展|延长|跃升)?[到至为]"
)

# Nothing is promised where money is handed out, prices and penalties are set, or a case is described.
GRANTS = re.compile(
    r"补助|奖励|奖补|资助|补贴|贴息|给予|一次性|消费券|算力券|创新券|授信|减免|免租|免费|免收|罚款|收费|费用|缴纳|缴存|享受|申领|兑付|贴现|担保贷款|配套资金|酬金|奖金|"
    r"最高不?超?过?[\d]|出资比例|单个(?:项目|企业)|每家企业|同一企业|每户企业|按照?.{0,12}(?:比例|标准)"
)
PLEDGES = re.compile(r"力争|争取|确保|目标|达到|到20\d\d年|十[三四五六]五|累计|年均")
PAST = re.compile(r"已(?!有|知|建)|已建成|已有|目前|截至|截止|现有|近年来|以来|过去|去年|上年末|首批")
# The clause before may say so of this one: 截至去年末，达到100家.
PAST_TERM = re.compile(r"截至|截止|去年|上年|目前|近年来|以来$")
CASES = re.compile(
    r"^ *(?:对(?!外|口|日|美|欧)|凡|针对|依托|围绕|聚焦|紧扣|发挥|利用|依据|根据|按照?|深化|执行|参照|借助|立足|适用于?|符合|满足|用好|紧盯|基于|贯彻|享受|除)"
)
PERMITS = re.compile(
    r"允许|可以|年满|不足|未满|不满|处以|罚|公示|公告|期限|任期|有效期|贴息期|试用期|保护期|宽限期|股比|持股|出资|注册资本"
)
# What is done at regular times is no end: 每季度召开1次会议.
ROUTINE = re.compile(r"召开|报送|报告|调度|通报|听取|督查|督导|考核|评估|会商|例会|会议|更新|巡查|检查|体检")
ROUTINE_UNITS = frozenset(("次", "期", "回", "轮"))
# 产品达10个以上的，…: a condition.
CONDITION = re.compile(r"(?:的|者|时)$")
# Behind a figure that only describes what follows: 突破300人规模的企业.
DESCRIBES = re.compile(
    r"^(?:规模|级别|级)?的(?!目标|水平|规模|大关|能力|产值|投资|增长|增速|营业|销售|总|$|,)|^级"
)
DESCRIBES_COUNTED = re.compile(r"^(?:规模的|级)")
# Money with one of these in front and a noun behind is the noun's size: 设立100亿元产业基金.
FUNDING = re.compile(
    r"(?:设立|组建|发行|筹措|筹集|募集|投放|投入|安排|完成|实现|新增|撬动|带动|形成|吸引|引进|争取|达成|落实|达到|打造|培育|拉动|建成)(?:总规模|规模|不少于|不低于|超过?|约|近)*$"
)
# A rank counts behind a word of place: 排名进入全国前10.
PLACED = re.compile(
    r"(?:进入|位居|位列|名列|排名|位次|稳居|跻身|挺进|迈入|冲刺|保持|列入|进位|列|居)(?:在|到|至)?(?:全国|全省|全市|全区|世界|全球|国内|同类|[一-龥]{0,10})$"
)
# An order of size is an end where it is built, not where it is there: 打造千亿产业集群.
RAISES = re.compile(
    r"打造|培育|形成|建设|构建|建成|发展|壮大|做大|做强|建立|冲刺|迈向|崛起|力争|成为|锻造|塑造"
)
TARGET_NOUNS = re.compile(r"^(?:的)?(?:目标|水平|规模|大关|台阶|门槛|关口|行列|区间|方阵)")

# A list of subjects is split where every part of it is a thing that can be measured.
MEASURED = re.compile(
    r"(?:增速|增幅|总量|总额|金额|额度?|[率比]|比重|比例|占比|数量?|数|量|收入|规模|增加值|产值|产量|面积|支出|投资|GDP|强度|利润|税收|总值|价值|人口|寿命|水平|指数|销售|消费|出口|进口|进出口|外资|能耗|排放|浓度|里程|贡献度?|满意度|覆盖面|密度|时长|吞吐量)"
    r"(?:增速|增幅|年均)?(?:\([^()]{1,20}\))?$"
)
LIST_SIGNS = re.compile(r"、|和|以及|及|与")

# An action right in front of a figure, or a place between them: 推动全省100家企业….
ENDS_IN_ACTION = re.compile(rf"(?:{ADDITION}|{ACTION})了?(?:{SCOPES}|在?[一-龥]{{1,3}}[市县区省])?$")
HAS_ACTION = re.compile(rf"{ADDITION}|{ACTION}")
# Behind a figure: the clause, or what is said of this figure, is over.
OPEN_END = re.compile(r" *(?:$|[,、;:。!?)]|和|及|与|或|并)")

# A share whose whole is named clauses before: 增加值年均增长15%，占生产总值比重超过75%.
SHARE = re.compile(r"占(?!地|用)")
# What shows that a percentage is a distance from something: 高于全省平均5%.
AVERAGE = re.compile(r"平均|增速|水平|同期|上年|目标|全[国省市区]")
ADDED = re.compile(rf"(?P<added>{ADDITION})$")
# Figures that bound an area are facts of a zone, not targets.
EXTENT = re.compile(
    r"(?:范围|辖区|占地|(?:规划|总|用地|区域|占地|核心区|陆域|行政区域|实施|土地|国土|园区|辖区)面积)(?:约?为|是|约|共|达到?)?$"
)
# These name nothing by themselves; the subject before them does: 实施项目200个，总投资2000亿元.
GENERIC = re.compile(r"(?:总规模|规模|总投资|总量|总额|总数|数量|占比|比重|比例|年?总?产值|总?面积|增速)$")
# 2个千亿级、5个百亿级产业集群: the noun stands behind the last one.
ORDER_ALONE = re.compile(r"[一二两三四五六七八九十百千万\d]{1,6}亿级$")
ORDER_NOUN = re.compile(r"亿级(?P<noun>[^、,;。和及\d]{2,20})")
ADDED_FRONT = re.compile(rf"^(?:{ADDITION})")
