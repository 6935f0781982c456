"""The scan: words, names that cut no word, signs, the way to the left."""

from ingest.grammar.edges import left_edge, strip_left
from ingest.grammar.pairs import MAX_BRACKET
from ingest.grammar.scan import is_inside_word, opens_word, scan_text
from ingest.grammar.vocabulary import Word, load_vocabulary
from tests.unit.ingest.names_sample import GAZETTEER


def test_longer_words_shield_shorter_ones() -> None:
    scan = scan_text("城市管理和市场", GAZETTEER)
    words = [(lexeme.start, lexeme.end) for lexeme in scan.starts.values()]
    assert (0, 2) in words
    assert not opens_word(scan, 1)
    assert is_inside_word(scan, 1)


def test_names_give_up_letters_of_the_next_word() -> None:
    assert [(hit.start, hit.end) for hit in scan_text("杭州市域", GAZETTEER).names] == [(0, 2)]
    assert scan_text("扩大连接", GAZETTEER).names == ()


def test_signs_pair_within_a_line_and_a_length() -> None:
    scan = scan_text(
        "“甲（乙）”\n（丙\n）”（" + "长" * (MAX_BRACKET + 1) + "）".replace("）", ")"), GAZETTEER
    )
    assert scan.openers == {5: 0}
    assert scan_text("“甲(乙)”\n(丙\n)", GAZETTEER).openers == {4: 2, 5: 0}
    assert scan_text("甲(以下简称乙)", GAZETTEER).openers == {}


def test_left_edge_stops_at_verbs_and_signs() -> None:
    text = "加快推进杭州数字平台"
    scan = scan_text(text, GAZETTEER)
    assert left_edge(scan, text.index("平台")) == 4
    assert left_edge(scan_text(",平台", GAZETTEER), 1) == 1


def test_left_edge_looks_back_so_far_and_no_farther() -> None:
    text = "甲" * 100 + "平台"
    assert left_edge(scan_text(text, GAZETTEER), 100) == 60


def test_strip_left_leaves_the_last_word() -> None:
    scan = scan_text("10个引进平台", GAZETTEER)
    assert strip_left(scan, 0, 5) == 3


def test_heads_are_seen_in_compounds() -> None:
    matcher, word_classes = load_vocabulary()
    classes = dict(zip(matcher.patterns, word_classes, strict=True))
    assert classes["平台"] is Word.HEAD
    assert "联合实验室" not in classes or classes["联合实验室"] is Word.HEAD
