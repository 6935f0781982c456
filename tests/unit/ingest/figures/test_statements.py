"""What the figures of a sentence promise."""

import pytest

from ingest.figures.statements import find_statements
from ingest.figures.subjects import close_brackets, split_subjects, trim_noun, trim_subject

# Sentence, and for each promised figure: indicator, comparator, value, unit.
STATEMENTS = [
    (
        "全区生产总值达到2600亿元,力争达到3000亿元,火炬营收超过1万亿元",
        [
            ("全区生产总值", "=", "2600", "亿元"),
            ("全区生产总值", "=", "3000", "亿元"),
            ("火炬营收", ">=", "1", "万亿元"),
        ],
    ),
    (
        "孵化器、众创空间数达到150家以上,R&D经费支出占GDP比重保持在10%左右",
        [("孵化器、众创空间数", ">=", "150", "家"), ("R&D经费支出占GDP比重", "=", "10", "%")],
    ),
    (
        "年均发明专利申请数和发明专利授权数分别达到11000件和4000件",
        [("年均发明专利申请数", "=", "11000", "件"), ("发明专利授权数", "=", "4000", "件")],
    ),
    (
        "货物贸易、对外投资和实际利用外资分别占比达30%、20%和10%",
        [
            ("货物贸易占比", "=", "30", "%"),
            ("对外投资占比", "=", "20", "%"),
            ("实际利用外资占比", "=", "10", "%"),
        ],
    ),
    (
        "争取每年新增2家国家级孵化器、5家国家级众创空间或加速器",
        [("新增国家级孵化器", "=", "2", "家"), ("国家级众创空间或加速器", "=", "5", "家")],
    ),
    (
        "培育3家综合型工业互联网平台,20家行业型平台",
        [("综合型工业互联网平台", "=", "3", "家"), ("行业型平台", "=", "20", "家")],
    ),
    ("竣工安置房369万平方米、22272套", [("安置房", "=", "369", "万平方米"), ("安置房", "=", "22272", "套")]),
    (
        "实现人才房房源三年翻一倍以上,达到10000套(间)",
        [("人才房房源", ">=", "2", "倍"), ("人才房房源", "=", "10000", "套(间)")],
    ),
    (
        "实现100%政务服务事项开通网上办理,90%以上实现掌上办理",
        [("政务服务事项开通网上办理", "=", "100", "%"), ("掌上办理", ">=", "90", "%")],
    ),
    (
        "企业开办时间压缩至1天以内,失业率控制在3%左右",
        [("企业开办时间", "<=", "1", "天"), ("失业率", "=", "3", "%")],
    ),
    ("综合实力排名进入全国前10位", [("综合实力", "<=", "10", "位")]),
    ("打造千亿产业集群", [("产业集群", "=", "1000", "亿")]),
    (
        "打造2个千亿级、5个百亿级产业集群",
        [("千亿级产业集群", "=", "2", "个"), ("百亿级产业集群", "=", "5", "个")],
    ),
    ("设立规模不低于50亿元的人工智能产业基金", [("人工智能产业基金", ">=", "50", "亿元")]),
    (
        "引进5亿元以上项目20个,总投资200亿元",
        [("5亿元以上项目", "=", "20", "个"), ("5亿元以上项目总投资", "=", "200", "亿元")],
    ),
    ("培育3家以上年销售收入超100亿元的龙头企业", [("年销售收入超100亿元的龙头企业", ">=", "3", "家")]),
    (
        "新增创新平台10个;2024年,新增15个;2025年,达到50个",
        [("新增创新平台", "=", "10", "个"), ("新增创新平台", "=", "15", "个"), ("创新平台", "=", "50", "个")],
    ),
    ("外贸稳步增长,到2025年达到5000亿元", [("外贸", "=", "5000", "亿元")]),
    (
        "增加值年均增长15%以上,占生产总值比重超过75%",
        [("增加值年均增长", ">=", "15", "%"), ("增加值占生产总值比重", ">=", "75", "%")],
    ),
    ("科研人员达到3000", [("科研人员", "=", "3000", "")]),
    (
        "产业规模倍增,企业开办时间缩短到24小时",
        [("产业规模", "=", "2", "倍"), ("企业开办时间", "<=", "24", "小时")],
    ),
    ("GDP:2600亿元", [("GDP", "=", "2600", "亿元")]),
    ("实现贸易额100亿元的目标", [("贸易额", "=", "100", "亿元")]),
    ("新建绿道500公里,新建500公里绿道", [("绿道", "=", "500", "公里"), ("绿道", "=", "500", "公里")]),
    ("突破50项关键共性技术", [("关键共性技术", "=", "50", "项")]),
    ("研发经费投入(R&D占GDP之比保持在10%左右", [("研发经费投入(R&D占GDP之比)", "=", "10", "%")]),
]

NOTHING = [
    "给予最高100万元的一次性补助",
    "对投资1000万元及以上的项目按设备购置额的10%给予奖补",
    "打造15分钟医疗服务圈",
    "深化国家移民局12条便利政策",
    "目前拥有企业3000家",
    "截至去年末,达到100家",
    "依托纤维新材料、智能汽车两大千亿级先进制造业产业集群",
    "规划面积约16.09平方公里",
    "允许不超过五分之一的中国公民担任股东",
    "实施三年行动计划",
    "实现六个更大突破",
    "赋予科研人员不低于10年的职务科技成果长期使用权",
    "建成一批平台",
    "年产值过亿元的企业",
    "力争每季度召开1次推进会议",
    "公示不少于5个工作日",
    "贷款期限不超过3年",
    "全年登记数据产品达10个以上的,优先推荐",
    "对员工超过100人的企业优先供地",
    "外资持股比例不超过49%",
    "力争进入前三季度",
    "48小时内放行",
    "倍增计划",
    "R&D",
]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_statements(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = find_statements(text, strict=False)
    assert [(s.indicator, s.comparator.value, s.value, s.unit) for s in found] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_promises_nothing(text: str) -> None:
    assert find_statements(text, strict=True) == []


def test_a_measure_needs_a_word_that_promises() -> None:
    assert find_statements("智慧路灯100盏", strict=True) == []
    assert [s.value for s in find_statements("智慧路灯100盏", strict=False)] == ["100"]
    assert [s.value for s in find_statements("力争智慧路灯100盏", strict=True)] == ["100"]


def test_additions_in_chinese_numerals_need_a_pledge() -> None:
    assert find_statements("新增三家上市企业", strict=True) == []
    assert [(s.indicator, s.value) for s in find_statements("力争新增三家上市企业", strict=True)] == [
        ("新增上市企业", "3")
    ]


BASELINES = [
    ("进出口总额增速高于全省平均3个百分点", ("进出口总额增速", "3", "全省平均", "")),
    ("研发占比比全省平均高2个百分点", ("研发占比", "2", "全省平均", "")),
    ("单位GDP能耗较2020年下降15%", ("单位GDP能耗下降", "15", "", "2020")),
    ("较“十三五”末实现营收翻番", ("营收", "2", "", "2020")),
    ("城镇化率从2020年的60%提高到65%以上", ("城镇化率", "65", "60", "2020")),
    ("审批时限由20个工作日压缩至5个工作日", ("审批时限", "5", "20", "")),
    ("市场占有率高于全省平均5%", ("市场占有率", "5", "全省平均", "")),
]


@pytest.mark.parametrize(("text", "expected"), BASELINES)
def test_baselines(text: str, expected: tuple[str, str, str, str]) -> None:
    found = find_statements(text, strict=False)
    assert [(s.indicator, s.value, s.baseline, s.baseline_year) for s in found] == [expected]


def test_a_shared_figure_is_a_target_of_each_subject() -> None:
    found = find_statements("地区生产总值(GDP)增速和研发经费支出增速高于全省平均2个百分点", strict=True)
    assert [s.indicator for s in found] == ["地区生产总值(GDP)增速", "研发经费支出增速"]


def test_money_is_an_end_where_the_clause_pledges() -> None:
    text = "按规定给予补助,到2025年产值达到100亿元"
    assert [(s.indicator, s.value) for s in find_statements(text, strict=True)] == [("产值", "100")]


def test_subjects() -> None:
    assert trim_subject("力争到2025年,") == ""
    assert trim_subject("全市集聚创业者") == "创业者"
    assert trim_subject("建设用地面积") == "建设用地面积"
    assert trim_subject("在规上工业企业全面开展技术改造的基础上确保数字化覆盖率") == "数字化覆盖率"
    assert trim_noun("的企业,并推动发展") == "企业"
    assert split_subjects("甲、乙和丙", 2) == ["甲、乙", "丙"]
    assert close_brackets("平台)") == "平台"
    assert close_brackets("平台(") == "平台"
