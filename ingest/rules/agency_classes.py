"""Classes of agencies that a plan charges without a name: 区级各部门, 各县(市、区)人民政府, 各开发区管委会.

class := [whose] which [whose] what          市各有关部门, 区块内各相关部门, 省级有关单位
       | territories (级 | 直) [which] what   市直各部门, 省市级相关单位
       | which places government             各区(县、市)人民政府, 有关市政府, 各街道办事处
       | 各 places                            各区、县(市)参照建立; bare 各区 only before a pause or 要, 应
"""

import re

from ingest.rules.wordlist import words


def _any_of(block: str) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words(block)), key=len, reverse=True)) + ")"


WHOSE = (
    _any_of("国务院 中央和国家机关 省政府 市政府 区政府 省人民政府 市人民政府 省 市 区 县 州 镇 街道 乡镇")[
        :-1
    ]
    + "|(?:区块|片区|园区|新区|区|市|省|县)内)?[级直属]?"
)
WHICH = _any_of("各级各 各有关 各相关 有关 相关 各级 各地 各 其他有关 其他相关")
ADJECTIVE = _any_of(
    "职能 业务 主管 成员 责任 直属 牵头 监管 行业 行政 管理 综合 执法 审批 服务 公共 经济 企事业 配合 党政"
)
WHAT = f"{ADJECTIVE}{{0,2}}(?:部门|单位|机构|委办局|部委|管理主体|责任主体)"

# Places whose brackets or pauses leave no doubt that a class of governments is meant.
MIXED_PLACES = """
区县(市) 县(市、区) 县(市,区) 县市区 区(市)县 区(县、市) 区[县、市] 区、县(市) 市、县 市(州) 市、县(市、区) 区(县) 县(区)
区市县 市县区 县(市) 旗县区 州、市 市、州 区、市、县 盟市 省、自治区、直辖市 区(市)
"""
PLAIN_PLACES = """
县区 区县 区市 市县 设区市 设区的市 地级以上市 地市 州市 地级市 县级市 开发区 功能区 园区 产业园区 产业平台 街道 镇街 乡镇 镇(街道)
街道(镇) 乡镇(街道) 镇 区 县 市 省 省(市) 省区市 新区 板块 片区 组团
"""
PLACES = _any_of(MIXED_PLACES + PLAIN_PLACES)
GOVERNMENTS = (
    _any_of("人民政府 政府 管委会 管理委员会 党委政府 党委 办事处 党工委 (街道) 行政公署")
    + "(?:\\((?:管委会|街道办事处|党工委)\\))?"
)
PAUSE = "(?=[、,:;。)要应和\n])"

# The first look keeps the search fast: most letters open no class.
AGENCY_CLASS = re.compile(
    "(?=[国中省市区县州镇街乡块片园新各有相其])(?:"
    f"{WHOSE}{WHICH}{WHOSE}{WHAT}"
    f"|[省市区县州]{{1,3}}[级直]{WHICH}?{WHAT}"
    f"|{WHICH}{PLACES}(?:[、和及与]各?{PLACES})?{GOVERNMENTS}"
    f"|各{_any_of(MIXED_PLACES)}"
    f"|各{PLACES}{PAUSE}"
    "|(?<=[府会]、)街道办事处(?=[、,:;。)要应按负])"
    f"|各(?:地区|地|级|市县|区县|市|县|区)(?:(?![的要与及等应])[一-龥]){{2,12}}?(?:主管|管理|监管|行政)部门"
    f"|[省市区县]级(?:以上|及以上)(?:(?![的要与及等应])[一-龥]){{0,8}}?(?:部门|单位)"
    "|[省市区县]直(?:机关)?(?:及[部省市区属直驻一-龥]{2,8}?)?各单位"
    "|国务院各部委|[省市区]各委、办、厅、局|[省市区]各委、办、局|各地区各部门|各地各部门"
    ")"
)

# Behind a class these are classes too, where the list goes on to say what they must do: 各部门、街道、产业园区要….
BARE_BODIES = _any_of("街道 乡镇 镇街 镇 产业园区 产业平台 园区 开发区 功能区 管委会 社区 村社")
CLASS_TAIL = re.compile(
    f"(?:[、和与及]|以及)各?{BARE_BODIES}(?:(?:[、和与及]|以及)各?{BARE_BODIES}){{0,4}}"
    "(?=(?:都|均|等|也|还)?(?:要(?![求素点件])|应(?![用急对])|须|必须|需要|按照|负责))"
)
TAIL_BODY = re.compile(f"各?{BARE_BODIES}")

# A group that is set up for the plan and has no other name.
BARE_GROUP = re.compile("(?:设立|成立|组建|建立)(?P<name>(?:专项)?工作专班)")
