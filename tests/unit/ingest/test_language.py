"""The words of a text: a tokenizer of our own, names as boundaries, content words."""

import re

import jieba
import pytest
from spacy.tokens import Doc

from ingest.language import MENTIONS, NO_GUESSING, Language, is_content, load_language, load_words
from ingest.pipeline import SEEDS_FOLDER
from ingest.sources import iter_files
from ingest.working import WorkingMention
from tests.unit.ingest.names_sample import GAZETTEER, read

CHINESE = re.compile("[一-龥]+")


@pytest.fixture(scope="module")
def language() -> Language:
    return load_language(GAZETTEER.lexicon)


def read_all(language: Language, text: str, mentions: list[WorkingMention]) -> Doc:
    return language.read(text, mentions, 0, len(text)).doc


def test_names_are_boundaries_and_known_ones_are_one_word(language: Language) -> None:
    working, mentions = read("在滨江区块发展区块链,支持杭州市科技局")
    words = [token.text for token in read_all(language, working.text, mentions)]
    assert words[:5] == ["在", "滨江区块", "发展", "区块", "链"]
    assert "".join(words) == working.text


def test_nothing_is_lost(language: Language) -> None:
    text = "推进“单一窗口”建设,\n到2025年达到4.5% GDP(杭州)。"
    assert read_all(language, text, []).text == text
    assert read_all(language, "", []).text == ""
    assert language.pipeline(text).text == text


def test_terms_are_content_words_in_order_with_repetitions(language: Language) -> None:
    working, mentions = read("推进数字贸易平台建设,数字贸易额达到2025亿元,滨江区块数智5G。其他数字")
    words = language.read(working.text, mentions, 0, working.text.index("其他"))
    assert words.terms() == (
        "数字", "贸易", "平台", "数字", "贸易额", "达到", "亿元", "滨江区块", "数智", "5G",
    )  # fmt: skip


def test_mentions_are_a_span_group(language: Language) -> None:
    working, mentions = read("支持杭州市科技局建设滨江区块")
    doc = read_all(language, working.text, mentions)
    assert [(span.text, span.label_) for span in doc.spans[MENTIONS]] == [
        ("杭州市科技局", "Agency"),
        ("滨江区块", "Zone"),
    ]


def test_a_stretch_has_its_own_mentions_only(language: Language) -> None:
    working, mentions = read("在滨江区块支持杭州市科技局,滨江区块发展")
    doc = language.read(working.text, mentions, 5, 20).doc
    assert doc.text == working.text[5:20]
    assert [span.text for span in doc.spans[MENTIONS]] == ["杭州市科技局", "滨江区块"]


def test_words_are_those_of_jieba_itself() -> None:
    words, reference = load_words(()), jieba.Tokenizer()
    for path in iter_files([SEEDS_FOLDER / "documents"]):
        for stretch in CHINESE.findall(path.read_text("utf-8")):
            assert words.cut(stretch, NO_GUESSING) == reference.lcut(stretch, HMM=False)


def test_the_dictionary_is_private() -> None:
    assert load_words(("滨江区块",)).cut("滨江区块", NO_GUESSING) == ["滨江区块"]
    assert load_words(()).cut("滨江区块", NO_GUESSING) == ["滨江区", "块"]


def test_content_words() -> None:
    assert [word for word in ("推进", "数字", "2025", "的", "5G", "%", "我市") if is_content(word)] == [
        "数字",
        "5G",
    ]
