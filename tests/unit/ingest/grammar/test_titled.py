"""Headings that name a programme."""

import pytest

from schemas.entity import EntityKind
from schemas.outline import UnitType
from tests.unit.ingest.names_sample import surfaces

CASES: tuple[tuple[str, list[str]], ...] = (
    ("（一）建材工业信息化生态体系构建行动。", ["建材工业信息化生态体系构建行动"]),
    ("专栏5  工业互联网平台培育工程", ["工业互联网平台培育工程"]),
    ("6核心技术联合攻关计划。", ["核心技术联合攻关计划"]),
    ("（二）实施科技惠民共享工程", ["科技惠民共享工程"]),
    ("三、主要任务和重点工程", []),
    ("四、重大工程", []),
    ("（三）年度工作计划", []),
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_titles(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.PROGRAMME, UnitType.HEADING) == expected


def test_measures_are_no_titles() -> None:
    assert surfaces("建材工业信息化生态体系构建行动。", EntityKind.PROGRAMME) == []
