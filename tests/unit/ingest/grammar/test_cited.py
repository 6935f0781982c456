"""Cited documents with their numbers, nested and broken signs."""

import pytest

from ingest.grammar.cited import iter_titles
from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import surfaces

CASES: tuple[tuple[str, list[str]], ...] = (
    ("依据《方案》（国发〔2020〕10号）、《办法》（浙政发〔2020〕32号）》》，", ["《方案》(国发[2020]10号)", "《办法》(浙政发[2020]32号)"]),
    ("落实《条例》（国务院令第19号）和《计划（2018—2020年）》", ["《条例》(国务院令第19号)", "《计划(2018—2020年)》"]),
    ("对照《规定》（国办发〔2021) 8号）和《没有合上的题目，", ["《规定》(国办发[2021) 8号)"]),
    ("依据《关于〈办法〉和《细则》的通知》", ["《关于〈办法〉和《细则》的通知》"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_cited(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.POLICY_DOCUMENT) == expected


def test_titles_end_with_their_line_and_have_bounds() -> None:
    assert list(iter_titles("《甲\n乙》")) == []
    assert list(iter_titles("《" + "长" * 200 + "》《短》")) == [(202, 205)]
