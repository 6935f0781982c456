"""Words by which plans say how large a zone is and what lies in what."""

import re

NUMBER = r"(?<![\d.])\d{1,7}(?:,\d{3})*(?:\.\d{1,4})? ?[万千]?(?:平方公里|平方千米|公顷|亩|km2|km²)"

# 实施范围为16.09平方公里. Built-up and planted areas are not a zone's.
AREA = re.compile(
    r"(?P<cue>(?:范围|面积|占地|用地|管辖|辖区|陆域)(?:达到?|约|共|为|是|:|总计|合计|[^,、;:。\d]{0,4})?)"
    rf"(?P<area>{NUMBER})"
)
# Right behind a zone's name: 郑州片区73.17平方公里.
OWN_AREA = re.compile(rf"(?:\([^()]{{0,20}}\))?(?:约|共|为)?(?P<area>{NUMBER})")
NO_EXTENT = re.compile(
    r"(?:建筑|绿地|绿化|种植|森林|商业|厂房|办公|水域|播种|林地|耕地|营业|场馆|楼宇|湿地|展览)(?:总)?$|其中|核心区|起步区|先行启动区|一期"
)

# What follows lies in the zone. Wholly:
COVERS = re.compile(
    r"(?:主要|具体|实际)(?:范围|区域)?(?:覆盖|涵盖|包括|包含|囊括)"
    r"|(?:范围|区域|面积)(?:主要|具体)?(?:包括|包含|涵盖|覆盖|为|是)"
    r"|重点辐射|重点覆盖|下辖|管辖|涵盖|囊括|覆盖|包含|\((?:含|包括|包含)|由(?=.{2,60}(?:组成|构成))"
)
COUNT = re.compile(
    r"(?:[一二三四五六七八九十两\d]{1,3}[个大](?:片区|区块|区域|园区|功能区|部分|板块|组团|街道|镇)?[:,]?)?(?:即|分别(?:为|是))?[:“]?"
)
# and partly:
TOUCHES = re.compile(r"(?:主要|具体|范围|区域)?涉及(?:到|了)?")
PARTLY = re.compile(r"(?:的)?(?:部分|局部|一部分|机场周边|周边|沿线|附近)(?:区域|地块|范围|地区)?")
WHOLLY = re.compile(r"(?:全域|全部|全境|全区|整体|等(?:区域|地|园区)?)?")

# Between two parts of a list.
LIST_SIGN = re.compile(rf"(?:、|和|及|与|以及|,|“|”| |[A-Z]区|{NUMBER}|\([^()]{{0,200}}\))*+$")

# A sentence that begins like this says what some other zone is for; its own subject stands in the heading.
NO_SUBJECT = re.compile(r"(?:作为|依托|以|围绕|通过|按照?|根据|在|聚焦|结合|借助|发挥|利用|对接|该|其)")

# The place of a platform, or of a zone: 位于杭州高新区(滨江).
SITED = re.compile(
    r"[,(]?(?:[^,;:。、]{0,4})(?:位于|坐落于|坐落在|选址于?|落户于?|设在|设于|地处|布局在)[^,;:。、]{0,4}$"
)

# A name that holds its whole's ends like one of its parts: …试验区杭州片区, …开发区江南园.
PART_NAME = re.compile(
    r"(?:片区|区块|分区|园区|组团|功能区|核心区|起步区|先行区|启动区|港区|街道|镇|乡|[东南西北中]区|园|段\)?)$"
)
