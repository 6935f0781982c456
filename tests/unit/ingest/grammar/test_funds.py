"""Particular funds, and kinds of funds."""

import pytest

from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import surfaces

CASES: tuple[tuple[str, list[str]], ...] = (
    ("鼓励杭州产业基金集群重点支持，用好省产业基金", ["杭州产业基金集群", "省产业基金"]),
    ("支持国家集成电路产业投资基金投资，发挥视谷基金带动作用", ["国家集成电路产业投资基金", "视谷基金"]),
    ("支持天使投资引导基金通过参股投资", ["天使投资引导基金"]),
    ("设立科技成果转化引导基金，发展创业投资基金，利用政府引导基金", []),
    ("鼓励基金管理人落户，建设杭州基金小镇", []),
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_funds(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.ORGANIZATION) == expected
