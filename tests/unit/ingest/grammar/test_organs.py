"""Organs, governments, party committees, members of charge lists, classes of agencies."""

import pytest

from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import surfaces

CASES: tuple[tuple[str, list[str]], ...] = (
    ("由市发改委牵头，杭州市科技局、省经济和信息化厅配合。", ["市发改委", "杭州市科技局", "省经济和信息化厅"]),
    ("（责任单位：市委人才办、市委改革办〔市营商环境建设局〕、团市委）", ["市委人才办", "市委改革办[市营商环境建设局]", "团市委"]),
    ("（责任单位：市政府国资委、发改局，省地方志办）", ["市政府国资委", "发改局", "省地方志办"]),
    ("市委、市政府和浙江省委、浙江省政府办公厅、中共杭州市委", ["市委", "市政府", "浙江省委", "浙江省政府办公厅", "中共杭州市委"]),
    ("由区委书记任组长，省发改委主任出席，市政府副秘书长参加", []),
    ("市商务局办理，市教育部门、高新区考评办法", ["市商务局"]),
    ("优化区位布局，（城市布局、区域格局）", []),
    ("各街道办事处、区级各部门、各直属单位：", ["各街道办事处", "区级各部门", "各直属单位"]),
    ("各县（市、区）人民政府，各开发区管委会，各镇街）", ["各县(市、区)人民政府", "各开发区管委会", "各镇街"]),
    ("各市、区政府（管委会）要落实，各区、县（市）参照执行", ["各市、区政府(管委会)", "各区、县(市)"]),
    ("各镇人民政府、街道办事处要统筹，市直有关单位配合", ["各镇人民政府", "街道办事处", "市直有关单位"]),
    ("由自贸试验区相关职能部门审批", ["相关职能部门"]),
    ("国务院各部委、省各委、办、厅、局", ["国务院各部委", "省各委、办、厅、局"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_agencies(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.AGENCY) == expected
