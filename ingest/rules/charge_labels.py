"""Words that brackets and labelled lines say who is charged with: labels, verbs behind names, remarks."""

import re

from schemas.fact import Role

# What a label names when it names no charge but the place where the measure holds.
SCOPE_LABEL = re.compile(r"(?:适用|实施|覆盖|试点)(?:范围|区域|地区|地域)$")

# First match wins: 牵头考核单位 leads, 牵头配合 does not occur, 责任单位 is what is left.
LABEL_ROLES = (
    (Role.LEAD, re.compile(r"牵头|主办|主责|总负责|组织单位|组织部门")),
    (Role.SUPERVISE, re.compile(r"监督|督导|督办|督促|考核|检查")),
    (Role.SUPPORT, re.compile(r"配合|参与|参加|协同|协办|协助|协作|支持|支撑")),
    (Role.MEMBER, re.compile(r"^成员")),
    (Role.RESPONSIBLE, re.compile(r"责任|负责|落实|实施|承办|承担|主管|建设|执行|完成|推进|分工")),
)

# A label is a noun of who acts, or a role's bare verb: 牵头单位, 责任主体, 配合. Not 完成时限, 负责人.
LABEL_NOUN = re.compile(
    r"(?:单位|部门|主体|处室|机构|科室|领导|地区|方)(?:\(.{0,8}\))?$|^(?:牵头|责任|负责|配合|参与|协同|协办)$"
)
LABEL = re.compile(r"([^,;。:、()\[\]{}【】\s]{2,12}) ?:")

# A verb that closes the list of those whom it charges.
VERB_ROLES = (
    (Role.LEAD, re.compile(r"牵头(?!单位|部门|领导|人)|主办(?!单位)|统筹(?=负责|协调|推进|[,;]|$)|总负责")),
    (Role.SUPPORT, re.compile(r"(?:配合|参与|参加|协助|协同|协办|支持)(?!单位|部门)")),
    (Role.SUPERVISE, re.compile(r"督促|督导|监督|督办|考核(?!单位|部门)")),
    (
        Role.RESPONSIBLE,
        re.compile(r"负责(?!部门|单位|人)|承办(?!单位)|落实(?!单位)|实施(?!单位|主体)|组织实施"),
    ),
)

# A bracket that ends so says who is charged, in whatever words.
LAST_VERB = re.compile(
    r"(?:牵头|负责|配合|参与|参加|协助|协同|协办|承办|主办|按照?(?:各自)?职责(?:分工)?|分工"
    r"|(?<=·)(?:落实|实施|组织实施|支持|督促|指导|督导))(?:组织|抓好|做好|具体|落实|实施|推进|督促|执行|办理){0,2}$"
)

# Without a name that anybody knows only these say it: (由企业参与) charges nobody.
CERTAIN_VERB = re.compile(r"(?:牵头|负责|配合|按照?(?:各自)?职责(?:分工)?)(?:组织|落实|实施|推进)?$")

# What may stand in front of the first name of a list that is closed by a verb.
BEFORE_LIST = re.compile(r"(?:^|[,;:。])\s*(?:具体|统一)?(?:由|请|以)?$")

# An item of a bracket that is nothing but a list of names; each character of a name is a dot.
BARE_ITEM = re.compile(r"\s*·[·和与及以等各有关相部门单位地区 ]*")

# What may stand around a zone that acts: the district of 滨江区政府, not the 合肥 of 人行合肥中心支行.
BEFORE_ZONE = re.compile(r"(?:^|[、,;:。 由和与及各·])$")
BEHIND_ZONE = re.compile(
    r"(?:人民政府|政府|管委会|管理委员会)?(?:$|[、,;。 和与及等]|牵头|负责|配合|参与|协助|落实|按)"
)

# A labelled line. A label stands at a line's start or behind a sentence's end, after blanks and list signs.
LINE_LABEL = re.compile(
    r"(?:^|(?<=[\n。;)]))[ 【*·—-]{0,8}(?P<label>[^,;。:、()\[\]【】\s]{2,12})[ 】]{0,2}:[^\n。]*"
)

# 列第一位的为牵头单位; 第一个逗号前为牵头单位.
FIRST_LEADS = re.compile(
    r"(?:列|排|居|名)(?:在|名)?第?(?:一|首)(?:位|个)?[^,;。]{0,8}(?:为|是)牵头|首位[^,;。]{0,8}为牵头"
)
FIRST_GROUP_LEADS = re.compile(r"第一个(?:逗号|分号|顿号)之?前[^,;。]{0,8}(?:为|是)牵头")

# 以下均需各区政府落实,不再列出.
STANDING = re.compile(r"(?:以下|下同|以上|各项|所有)[^,;。]{0,6}均[^;。]{0,80}?不再[^,;。]{0,4}列")
