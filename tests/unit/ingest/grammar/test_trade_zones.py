"""Free-trade zones and their parts."""

import pytest

from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import surfaces

CASES: tuple[tuple[str, list[str]], ...] = (
    ("国务院批复的浙江自贸试验区杭州片区萧山区块实施范围", ["浙江自贸试验区杭州片区萧山区块"]),
    ("推进中国（安徽）自由贸易试验区合肥片区发展", ["中国(安徽)自由贸易试验区合肥片区"]),
    ("全方位展现自贸试验区萧山区块新举措", ["自贸试验区萧山区块"]),
    ("批复的自贸试验区杭州联动创新区临空片区", ["自贸试验区杭州联动创新区临空片区"]),
    ("自贸试验区要推进建设的片区", ["自贸试验区"]),
    ("加快中国（浙江）自由贸易试验区（以下简称浙江自贸试验区）杭州片区萧山区块建设", ["中国(浙江)自由贸易试验区", "浙江自贸试验区", "杭州片区萧山区块"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_trade_zones(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.ZONE) == expected
