"""Tests of the fields of policy and of the file that lists them."""

import csv
import math
from pathlib import Path

import pytest

from graph.compare.fields import FIELDS_FILE, Field, get_field_features, load_fields
from graph.compare.generic import COMMON_WORDS, EMPTY_WORDS
from tests.unit.graph.compare.profiles import make_task

PAYMENT = Field("field-payment", "支付", ("支付", "清算"))
EXHIBITION = Field("field-exhibition", "会展", ("会展",))


def test_a_field_of_the_title_counts_twice() -> None:
    fields = (PAYMENT, EXHIBITION)
    task = make_task("t", "创新发展跨境支付", "跨境 支付 清算 支付")
    assert get_field_features(task, fields) == {"支付": pytest.approx(2 * math.log(4))}
    assert get_field_features(make_task("t", "展会", "会展 业"), fields) == {"会展": math.log(2)}
    assert get_field_features(make_task("t", "会展"), fields) == {"会展": pytest.approx(2 * math.log(2))}
    assert get_field_features(make_task("t", "其他", "其他"), fields) == {}


def test_a_word_is_found_however_it_was_cut() -> None:
    field = Field("field-tech-finance", "科技金融", ("科技金融",))
    assert get_field_features(make_task("t", "", "科技 金融"), (field,)) == {"科技金融": math.log(2)}


def test_fields_are_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "fields.csv"
    path.write_text("id,name,name_en,words\nfield-payment,支付,Payments,支付|清算\n", encoding="utf-8")
    assert load_fields(path) == (PAYMENT,)


def test_the_file_of_fields_is_sound() -> None:
    with FIELDS_FILE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert list(rows[0]) == ["id", "name", "name_en", "words"]
    for column in ("id", "name", "name_en"):
        values = [row[column] for row in rows]
        assert len(set(values)) == len(values) > 0
        assert all(values)
    for field in load_fields():
        assert field.id.startswith("field-")
        assert len(set(field.words)) == len(field.words)
        assert all(len(word) > 1 and word == word.strip() for word in field.words)
        assert not EMPTY_WORDS & set(field.words)
        assert not COMMON_WORDS & set(field.words)
