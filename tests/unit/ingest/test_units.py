"""Units tile the text and have the type that part and wording give."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.nodes import tile
from ingest.outline import build_outline
from ingest.repair import repair_text
from ingest.units import split_units, type_sentence
from ingest.working import Part
from schemas.outline import UnitType

SENTENCES = [
    ("推进合资银行卡清算机构建设。", Part.ACTIONS, UnitType.MEASURE),
    ("到2025年,数字经济总量达到1780亿元。", Part.ACTIONS, UnitType.GOAL),
    ("到2025年,累计新增高技能人才8千名。", Part.GOALS, UnitType.GOAL),
    ("产业基础能力和创新能力明显提升。", Part.ACTIONS, UnitType.GOAL),
    ("建设一批公共服务平台,带动能力明显提升。", Part.ACTIONS, UnitType.MEASURE),
    ("对入选项目给予最高100万元的资助。", Part.ACTIONS, UnitType.MEASURE),
    ("(责任单位:市科技局、市经信局)", Part.ACTIONS, UnitType.CONTEXT),
    ("责任单位:市科技局,各开发区管委会", Part.ACTIONS, UnitType.CONTEXT),
    ("本方案所称社区,是指创业集聚区。", Part.ACTIONS, UnitType.CONTEXT),
    ("实施范围为16.09平方公里,主要涉及开发区。", Part.LAYOUT, UnitType.CONTEXT),
    ("实施范围为16.09平方公里,重点发展新兴产业。", Part.LAYOUT, UnitType.MEASURE),
    ("以习近平新时代中国特色社会主义思想为指导,践行新发展理念。", Part.LAYOUT, UnitType.CONTEXT),
    ("对标一流,努力建立成熟的制度体系。", Part.LAYOUT, UnitType.GOAL),
    ("推进数字化改革,成效显著。", Part.BACKGROUND, UnitType.CONTEXT),
    ("千堂万艺:根据社区需求配送课程。", Part.GLOSSARY, UnitType.GLOSS),
    ("注:带*的为累计数。", Part.GOALS, UnitType.CONTEXT),
]


def test_type_sentence() -> None:
    for sentence, part, kind in SENTENCES:
        assert type_sentence(sentence, part)[0] is kind, sentence


def test_a_document_without_headings_is_read_as_actions() -> None:
    working = repair_text("推进平台建设。\n完善服务体系。")
    units = split_units(working, build_outline(working))
    assert [unit.type for unit in units] == [UnitType.MEASURE, UnitType.MEASURE]


LINES = st.lists(
    st.sampled_from(
        [
            "一、总体要求",
            "(一)扩大开放。推进;完善。",
            "[bookmark: _x]（14）建设先导区。推动先行。",
            "1\u200b",
            "表1 指标",
            "12.5\u200b",
            "2021年4月29日",
            "推进“甲。乙”建设。\u200b",
            " 责任单位：甲局 ",
            "专栏1 平台",
            "\ufeff",
            "",
        ]
    ),
    max_size=14,
)


@settings(max_examples=200)
@given(LINES)
def test_units_tile_the_text(lines: list[str]) -> None:
    stored = "\n".join(lines)
    working = repair_text(stored)
    units = split_units(working, build_outline(working))
    position = 0
    for span in tile(working, units):
        assert position <= span.start < span.end
        assert not stored[position : span.start].strip()
        position = span.end
    assert not units or not stored[position:].strip()
