"""Organizations by their heads."""

import pytest

from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import surfaces

CASES: tuple[tuple[str, list[str]], ...] = (
    ("支持杭州银行、郑州大学和中国证券投资基金业协会发展", ["杭州银行", "郑州大学", "中国证券投资基金业协会"]),
    ("（省港航集团、中国出口信用保险公司杭州分公司负责）", ["省港航集团", "中国出口信用保险公司杭州分公司"]),
    ("（蜀道集团、国网四川省电力公司配合）培育企业集团、财务公司、引进产业集团。", ["蜀道集团", "国网四川省电力公司"]),
    ("支持浙江中文大学（杭州）和商业银行、行业协会、企业集团", ["浙江中文大学(杭州)"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_organizations(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.ORGANIZATION) == expected
