"""A batch as tables, in the format of the annotations."""

from pathlib import Path

import pytest

from ingest.extraction import make_extraction
from ingest.pipeline import Knowledge, load_knowledge, read_document
from ingest.sources import Source
from schemas.document import DocumentHints
from schemas.errors import EmptyDocument
from schemas.extraction import Extraction

TEXT = """中国（浙江）自由贸易试验区杭州片区滨江区块建设方案

一、区位布局
自贸试验区滨江区块的实施范围11.32平方公里，主要覆盖物联网小镇、互联网小镇。
二、主要任务
（一）发展数字贸易
1．建设平台。建设数字贸易服务平台，到2025年，数字贸易额达到152亿元。（责任单位：区商务局）
三、保障措施
（一）加强组织领导
成立工作领导小组，由区委书记任组长。
"""


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture(scope="module")
def extraction(knowledge: Knowledge) -> Extraction:
    return make_extraction(read_document(make_source(TEXT), knowledge))


def make_source(text: str) -> Source:
    return Source(Path("plan.txt"), "plan", text, "utf-8", "0" * 64, DocumentHints())


def test_meta(extraction: Extraction) -> None:
    meta = extraction.meta
    assert meta.title == "中国(浙江)自由贸易试验区杭州片区滨江区块建设方案"
    assert meta.about == ("中国(浙江)自由贸易试验区杭州片区滨江区块",)
    assert meta.uncovered == 0


def test_offsets_address_the_text_as_decoded(extraction: Extraction) -> None:
    assert all(TEXT[row.start : row.end] == row.text for row in extraction.mentions)
    assert all(TEXT[task.start : task.end] == task.title for task in extraction.tasks)
    assert [TEXT[unit.start : unit.end] for unit in extraction.units][
        -1
    ] == "成立工作领导小组，由区委书记任组长。"


def test_tasks_have_number_parent_and_category(extraction: Extraction) -> None:
    rows = [(task.number, task.title, task.parent, task.category.value) for task in extraction.tasks]
    assert rows == [
        ("1", "建设平台", "（一）发展数字贸易", "task"),
        ("（一）", "加强组织领导", "三、保障措施", "safeguard"),
    ]


def test_targets_zone_facts_and_charges_name_their_unit(extraction: Extraction) -> None:
    units = {unit.id: TEXT[unit.start : unit.end] for unit in extraction.units}
    (target,) = extraction.targets
    assert (target.indicator, target.year, target.value, target.unit) == ("数字贸易额", "2025", "152", "亿元")
    assert TEXT[slice(*target.value_span)].startswith("152")
    facts = {(row.kind, row.zone, row.value + row.unit, row.place) for row in extraction.zone_facts}
    block = "中国(浙江)自由贸易试验区杭州片区滨江区块"
    assert {("area", block, "11.32平方公里", ""), ("covers", block, "", "物联网小镇")} <= facts
    charges = {(row.agency, row.role, units[row.unit_id]) for row in extraction.responsibility}
    assert ("区商务局", "responsible", "建设数字贸易服务平台，到2025年，数字贸易额达到152亿元。") in charges


def test_every_row_has_an_id_and_a_rule(extraction: Extraction) -> None:
    rows = [*extraction.units, *extraction.tasks, *extraction.mentions, *extraction.targets]
    rows += [*extraction.zone_facts, *extraction.responsibility]
    assert len({row.id for row in rows}) == len(rows)
    assert all(row.rule for row in rows)


def test_a_file_of_leftovers_holds_nothing_to_read(knowledge: Knowledge) -> None:
    with pytest.raises(EmptyDocument):
        read_document(make_source("\ufeff[bookmark: _x]\n\u200b"), knowledge)
