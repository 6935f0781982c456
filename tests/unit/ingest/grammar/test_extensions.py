"""Core areas, branches, and the letter of a territory in front of a quote."""

import pytest

from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import surfaces

ZONES: tuple[tuple[str, list[str]], ...] = (
    ("纳入杭州片区核心区，建设杭州综合保税区起步区", ["杭州片区核心区", "杭州综合保税区起步区"]),
    ("纳入杭甬人才集聚平台核心区", ["杭甬人才集聚平台核心区"]),
    ("打造“杭州片区”核心区", ["“杭州片区”核心区"]),
    # Roles, not places.
    ("打造长三角核心区，打造杭州片区引领区，在萧山核心区布局", ["长三角", "杭州片区", "萧山"]),
    ("杭州片区核心区域，国务院核心区", ["杭州片区"]),
)
PLATFORMS: tuple[tuple[str, list[str]], ...] = (
    ("建设浙江大学杭州分院、国家自然博物院萧山馆", ["浙江大学杭州分院", "国家自然博物院萧山馆"]),
    ("支持浙江大学杭州发展", []),
    ("做强市“专精特新”企业服务平台", ["市“专精特新”企业服务平台"]),
)


@pytest.mark.parametrize(("text", "expected"), ZONES)
def test_core_areas(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.ZONE) == expected


@pytest.mark.parametrize(("text", "expected"), PLATFORMS)
def test_branches_and_letters(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.PLATFORM) == expected


def test_a_letter_in_front_of_a_quoted_name() -> None:
    assert surfaces("承接省“放管服”改革、市“最多跑一次”任务", EntityKind.PROGRAMME) == [
        "省“放管服”改革",
        "市“最多跑一次”",
    ]
