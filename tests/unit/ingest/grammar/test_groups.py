"""Groups for one purpose, whose names may hold verbs."""

import pytest

from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import surfaces

CASES: tuple[tuple[str, list[str]], ...] = (
    ("充分利用省推进“三地一区”建设领导小组改革开放新高地执行小组协调机制作用", ["省推进“三地一区”建设领导小组改革开放新高地执行小组"]),
    ("完善市“一带一路”建设与城市国际化领导小组，领导小组办公室设在市商务局", ["市“一带一路”建设与城市国际化领导小组", "领导小组办公室", "市商务局"]),
    ("成立由市长任组长的滨江区块建设领导小组", ["滨江区块建设领导小组"]),
    ("在省自由贸易试验区联席会议组的统一领导下", ["省自由贸易试验区联席会议组"]),
    ("探索建立数据合规流通审查委员会", ["数据合规流通审查委员会"]),
    ("国务院自由贸易试验区工作部际联席会议办公室要统筹", ["国务院自由贸易试验区工作部际联席会议办公室"]),
    ("形成即一个领导小组加若干个专项小组", []),
    ("领导小组组长、省推进组副组长", ["领导小组", "省推进组"]),
    ("由国家标准领导小组主任主持", []),
    ("）指挥部", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_groups(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.AGENCY) == expected
