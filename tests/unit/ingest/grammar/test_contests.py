"""Contests by name."""

import pytest

from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import surfaces

CASES: tuple[tuple[str, list[str]], ...] = (
    ("参加创客中国大赛、“郑创汇”国际创新创业大赛", ["创客中国大赛", "“郑创汇”国际创新创业大赛"]),
    ("常态化举办“OPC创业大赛”、技术沙龙", ["OPC创业大赛"]),
    ("举办世界互联网大会、中国创新创业大赛", ["中国创新创业大赛"]),
    ("举办创新创业大赛，办好公开赛，大赛获奖", []),
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_contests(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.PROGRAMME) == expected
