"""Encodings of plain text, and what is no text."""

import codecs

import pytest

from ingest.readers.text import decode_text
from schemas.errors import BadDocument, UnknownEncoding

PLAN = "一、总体要求\n推进“单一窗口”建设,完善公共服务平台。"

READABLE = [
    (PLAN.encode("utf-8"), "utf-8"),
    (codecs.BOM_UTF8 + PLAN.encode("utf-8"), "utf-8"),
    (PLAN.encode("gbk"), "gb18030"),
    (PLAN.encode("gb2312"), "gb18030"),
    ((PLAN + "㐀").encode("gb18030"), "gb18030"),
    (codecs.BOM_UTF16_LE + PLAN.encode("utf-16-le"), "utf-16-le"),
    (codecs.BOM_UTF16_BE + PLAN.encode("utf-16-be"), "utf-16-be"),
]
UNREADABLE = [
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", BadDocument),
    (bytes(range(1, 32)) * 20, BadDocument),
    ("総合計画を推進します。東京都の方針".encode("shift-jis"), UnknownEncoding),
    ("推進國際貿易單一窗口建設".encode("big5"), UnknownEncoding),
    ("über das Programm für die Förderung".encode("latin-1"), UnknownEncoding),
    (b"\xff\xff\xff\xff", UnknownEncoding),
]


def test_decode_text_gives_the_text_unchanged() -> None:
    for data, encoding in READABLE:
        text, found = decode_text(data, "plan.txt")
        assert found == encoding
        assert PLAN in text


def test_a_byte_order_mark_of_utf_8_stays_in_the_text() -> None:
    assert decode_text(codecs.BOM_UTF8 + b"abc", "plan.txt")[0] == "\ufeffabc"


def test_what_is_no_text_is_refused_with_the_file_named() -> None:
    for data, error in UNREADABLE:
        with pytest.raises(error, match=r"plan\.txt"):
            decode_text(data, "plan.txt")
