"""Standing bodies: named by their place, or a class."""

import pytest

from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import surfaces

CASES: tuple[tuple[str, list[str]], ...] = (
    ("落地杭州知识产权法院，发挥杭州知识产权法庭（滨江）巡回审判庭作用", ["杭州知识产权法院", "杭州知识产权法庭(滨江)巡回审判庭"]),
    ("支持萧山海关和郑州市税务局，区人民法院", ["萧山海关", "郑州市税务局", "区人民法院"]),
    ("成立滨江区块自贸管理机构，规范持牌资产管理机构", ["滨江区块自贸管理机构"]),
    ("加强产业园区管理机构建设，各类园区管委会负责", ["产业园区管理机构", "园区管委会"]),
    ("打造知识产权特色专业法庭，法庭和检察院", ["知识产权特色专业法庭"]),
    ("中国人民银行郑州市分行和郑州商业分行", ["中国人民银行郑州市分行"]),
    ("经省五届人大审议，杭州海关关长出席", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_bodies(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.AGENCY) == expected
