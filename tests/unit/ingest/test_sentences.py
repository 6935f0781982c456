"""Sentences of a line."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.sentences import iter_sentences

CASES = [
    ("建设平台。推进改革;", ["建设平台。", "推进改革;"]),
    ("打造“一中心。四区”,提升能级。", ["打造“一中心。四区”,提升能级。"]),
    ("支持企业(含分公司;不含子公司)发展。", ["支持企业(含分公司;不含子公司)发展。"]),
    ("完善服务。”加快发展。", ["完善服务。”", "加快发展。"]),
    (
        "支持甲。(责任单位:市科技局(市外专局))支持乙。",
        ["支持甲。", "(责任单位:市科技局(市外专局))", "支持乙。"],
    ),
    ("支持甲。(合肥海关负责)支持乙。", ["支持甲。", "(合肥海关负责)", "支持乙。"]),
    ("支持甲(合肥海关负责)。支持乙。", ["支持甲(合肥海关负责)。", "支持乙。"]),
    ("一是“推进。 二是完善!", ["一是“推进。", "二是完善!"]),
    ("没有句号", ["没有句号"]),
    ("", []),
]


def test_iter_sentences() -> None:
    for line, sentences in CASES:
        assert [line[start:end] for start, end in iter_sentences(line)] == sentences


@given(st.text(alphabet="甲,。;()“”《》[] !", max_size=80))
def test_sentences_tile_the_line(line: str) -> None:
    position = 0
    for start, end in iter_sentences(line):
        assert not line[position:start].strip()
        assert start < end
        position = end
    assert not line[position:].strip()
