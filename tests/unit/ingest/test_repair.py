"""The working copy and its map back."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.repair import repair_text

CASES = [
    ("（一）加快，发展；", "(一)加快,发展;"),
    ("２０２５年　ＡＩ＋", "2025年 AI+"),
    ("国发〔2018〕38号", "国发[2018]38号"),
    ("[bookmark: _Hlk58505217]（14）建设", "(14)建设"),
    ("2 0 0 1年", "2001年"),
    ("1﹒推进", "1.推进"),
    ("\ufeff标题\u200b", "标题"),
    ("\uf06c重点\uf0b7", "重点"),
    ("3 5 12", "3 5 12"),
]


def test_repair_text() -> None:
    for stored, repaired in CASES:
        assert repair_text(stored).text == repaired


@given(st.text(alphabet="（)，2 0年[bookmark: x]\u200b\n甲乙", max_size=60))
def test_the_map_leads_back(stored: str) -> None:
    working = repair_text(stored)
    assert len(working.origin) == len(working.text) + 1
    assert list(working.origin) == sorted(set(working.origin))
    for position in range(len(working.text)):
        span = working.span(position, position + 1)
        assert repair_text(stored[span.start : span.end]).text == working.text[position]
