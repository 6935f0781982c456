"""Cited documents and their numbers."""

import pytest

from ingest.citations import find_citations
from ingest.front.numbers import find_number, read_number
from schemas.entity import EntityKind
from tests.unit.ingest.plan_sample import make_plan

CASES = [
    ("落实《总体方案》(国发〔2020〕10号),", "《总体方案》(国发[2020]10号)", "国发〔2020〕10号"),
    ("落实《总体方案》(国发〔2020〕10号),", "《总体方案》", "国发〔2020〕10号"),
    ("落实《总体方案》》(国发〔2020) 10 号),", "《总体方案》", "国发〔2020〕10号"),
    ("落实《总体方案》（浙政发[2021〕2号）》,", "《总体方案》", "浙政发〔2021〕2号"),
    ("落实《审查办法》(国家发展改革委令第19号)", "《审查办法》", "国家发展改革委令第19号"),
    ("落实《总体方案》(国发2020),", "《总体方案》", ""),
    ("落实《总体方案》要求(国发〔2020〕10号),", "《总体方案》", ""),
    ("落实《总体方案》", "《总体方案》", ""),
    ("落实总体方案(国发〔2020〕10号)", "总体方案", "国发〔2020〕10号"),
]


@pytest.mark.parametrize(("sentence", "surface", "number"), CASES)
def test_number_behind_the_title(sentence: str, surface: str, number: str) -> None:
    plan = make_plan(f"c {sentence}", {surface: EntityKind.POLICY_DOCUMENT})
    (citation,) = find_citations(plan.working, plan.units, plan.mentions)
    assert (citation.number, citation.unit, citation.entity.name) == (number, 0, surface)
    assert plan.printed(citation.start, citation.end) == surface


def test_other_entities_are_not_cited() -> None:
    plan = make_plan("m 建设滨江区块。", {"滨江区块": EntityKind.ZONE})
    assert find_citations(plan.working, plan.units, plan.mentions) == []


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("国发[2018]38号", "国发〔2018〕38号"),
        ("(皖政办秘[2021]82号)", "皖政办秘〔2021〕82号"),
        ("甬政办发 [2026) 第7 号", "甬政办发〔2026〕7号"),
        ("令(第19号)", "令第19号"),
        ("公告2020年第5号", "公告2020年第5号"),
        ("滨江区块建设方案", ""),
    ],
)
def test_read_number(printed: str, number: str) -> None:
    assert read_number(printed) == number


def test_find_number_stays_in_its_stretch() -> None:
    assert find_number("国发[2018]38号", 0, 6) is None
    assert find_number("见国发[2018]38号文", 1, 13) == ("国发〔2018〕38号", 1, 12)
