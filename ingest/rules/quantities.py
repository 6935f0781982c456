"""Units of measure, scales and comparators: what makes a number in a plan a quantity."""

import re
from enum import Enum

from schemas.target import Comparator


class UnitClass(Enum):
    """How a unit behaves in a sentence: what may stand behind it, and whether it needs a comparator."""

    COUNT = "count"  # 10家医院: the noun behind it is what is counted
    MONEY = "money"  # 5亿元以上项目: with a noun behind it, it often only describes the noun
    MEASURE = "measure"  # 500公里绿道
    PERCENT = "percent"  # 90%以上事项掌上办理
    TIME = "time"  # 15分钟服务圈 is a name; 压缩至1天 is a target
    SCALE = "scale"  # 千亿级产业集群
    RANK = "rank"  # 进入全国前10
    MULTIPLE = "multiple"  # 翻一番
    BARE = "bare"  # a number without a unit


# One row a class, units apart by blanks. A unit that also begins another word is followed by (?!…).
UNITS = {
    UnitClass.MONEY: "元人民币 人民币 美元 欧元 港元 日元 英镑 元",
    UnitClass.MEASURE: (
        "平方公里 平方千米 平方米 立方米 公顷 亩 公里 千米 海里 米(?!见) 吨标准煤 吨标煤 吨公里 吨 公斤 千克 微克 毫克 克(?!服) 升(?!级|至|到|为) "
        "千瓦时 千瓦 兆瓦时 兆瓦 吉瓦 度电 TWh GWh MWh kWh GW MW kW EFLOPS PFLOPS TFLOPS EFlops PFlops "
        "Gbps Mbps Tbps EB PB TB GB 标准箱 标箱 标台 TEU μg/m3 ug/m3 mg/m3 km2 m2 km P(?![A-Za-z]) T(?![A-Za-z]) 分贝 ℃"
    ),
    UnitClass.PERCENT: "个百分点 百分点 % ‰ 倍 成(?!为|立|果|效|功|员|本|交|长|套|型)",
    UnitClass.TIME: "个工作日 工作日 个月 周岁 岁 年 个小时 小时 分钟 秒 天 日 个学时 学时 课时 毫秒",
    UnitClass.COUNT: (
        "人次 架次 艘次 班次 车次 场次 户次 亩次 件次 家次 人年 人(?!均|才|民|员|工|口|力|大|文) 名 户(?!籍) 对(?!外|接|于|口|标|象) "
        "席 位(?!于|置|居|列) "
        "个 家(?!庭|园|政|具(?!有|备)|电) 项 件 条 种 套 台套 台(?!风|湾) 架 辆 艘 座 栋 幢 所(?!有|在|属|需|以(?![上下内])) 间(?!接|距) 处(?!理|于|置) 片 块 "
        "场(?!景|所|地|馆|站) 次(?!要) 批 届 支(?!持|撑|付|出|柱) 部(?!门|署|分|委|级) 门(?!类|户) 类 张 份(?!额) 款 例 "
        "期(?!间|限|末) 班 列(?!入|为) 株 棵 只 头 册 篇 首(?!次|批|席|位) 床位 床 泊位 分(?!钟|别|为|类|之|布|级|析|配|期|行|批|工|段|区|层) "
        "枚 根 桩 宗 起 笔 颗 孔 卷 集 站 克拉 盏 口 机位 标段 车位 档 点(?!位)"
    ),
}

# What is left of a number behind its digits; the compound ones first.
SCALES = ("万亿", "千亿", "百亿", "十亿", "亿", "千万", "百万", "十万", "万", "千", "百")

# 件/万人, 万元/亩, 元/平方米, 人次/年
PER = r"/[万亿千百]{0,2}(?:平方公里|平方千米|平方米|立方米|公里|工作日|小时|万元|人|亩|户|年|天|日|月|车|GDP|升|吨|元|辆|家)"
BRACKETED = r"\([个家套间台处所人项座件名户次]{1,2}\)"

# Directly behind a quantity. A bound wins over what stands in front: 达到10家以上 is at least 10.
SUFFIXES = (
    (re.compile(r"(?:及|或|\(含\))?以上|之上|\+(?![A-Za-z0-9])"), Comparator.AT_LEAST),
    (re.compile(r"(?:及|或|\(含\))?以[内下]|之[内下]"), Comparator.AT_MOST),
    (re.compile(r"左右|上下"), Comparator.EQUAL),
)

# Directly in front of a quantity, from the strictest reading to the loosest. 超过 and 突破 reach the value, as
# plans use them.
PREFIXES = (
    (
        re.compile(
            r"(?:不(?:得|应)?(?:低于|少于|小于|下于|短于)|至少|≥|>=|(?<!不)(?<!不得)(?<!不应)(?:超过|突破|超|多于)|跨越|跨过|迈[过上入])$"
        ),
        Comparator.AT_LEAST,
    ),
    (
        re.compile(
            r"(?:不(?:得|应)?(?:高于|超过|多于|大于|突破|超|长于)|≤|<=|(?:控制|压缩|压减|缩短|缩小|减少|降低|下降|压降|限制)(?:至|到|在|为)|降[至到])$"
        ),
        Comparator.AT_MOST,
    ),
    (re.compile(r"(?:大于|高于|>)$"), Comparator.MORE),
    (re.compile(r"(?:小于|低于|少于|<)$"), Comparator.LESS),
    (
        re.compile(
            r"(?:达到了?|可?达|达成|达至|(?:保持|稳定|维持|提高|提升|增加|增长|扩大|发展|上升|扩容|拓展|延长|扩展|增|升|培育|壮大|突破)(?:至|到|在|为)|跃升[至到])$"
        ),
        Comparator.EQUAL,
    ),
)

# May stand between a comparator and its number: 达到约30%.
APPROXIMATE = re.compile(r"(?:约为|大约|约|近|将近|接近|共|各|每人|人均)$")

# Figures that nobody promises: numbers in names, quotes, cited titles, dates. Each is replaced by as many □, so that
# positions stay. Bounded, so that a file of opening brackets costs no more than its length.
HIDDEN = re.compile(
    r"《[^《》]{1,90}》|“[^“”]{1,40}”|‘[^‘’]{1,40}’|「[^「」]{1,40}」|\([^()]{3,80}\)|\[[^\[\]]{1,40}\]"
    r"|第[0-9一二三四五六七八九十百]{1,5}"
    r"|[A-Za-z][A-Za-z0-9]{0,12}-?\d[\d.]{0,8}"  # G20, IPv6, PM2.5
    r"|\d{1,4}\+[A-Za-z0-9](?:\+[A-Za-z0-9])*+"  # 1+N, 135+X
    r"|\d(?:[GKDVA](?![A-Za-z/])|\.0(?!\d|[%万亿个家倍]))"  # 5G, 工业4.0
    r"|\d{1,4}(?:强|版|公开|号|环|线|路|街|周年|进制)|[一二]带[一二]路|[一二三]网一|一二三产"
    r"|\d{1,4}(?:\.\d{1,2})?:\d{1,4}(?!\d)"
)
