"""Fields of policy: the words by which a task shows what it is about, from `seeds/fields.csv`.

Two plans that use different words (科创金融, 科技金融; 政务环境, 数字政府) meet in a field.
A word may show several.
"""

import csv
import math
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from graph.compare.profile import TaskProfile

# Data folders stand beside the packages, in a checkout and in a wheel.
FIELDS_FILE = Path(__file__).resolve().parent.parent.parent / "seeds" / "fields.csv"

# A field that the title names is what the task is about.
TITLE_BOOST = 2.0


class Field(NamedTuple):
    """A field of policy and the words that show it."""

    id: str
    name: str
    words: tuple[str, ...]


@cache
def load_fields(path: Path = FIELDS_FILE) -> tuple[Field, ...]:
    """The fields of a file: columns id, name, name_en, words (separated by `|`); read once in a process."""
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(_make_field(row) for row in csv.DictReader(lines))


def get_field_features(task: TaskProfile, fields: Iterable[Field]) -> dict[str, float]:
    """The names of the fields that a task shows, by how often; the logarithm dampens repetition.

    The content words are put together again, so that it does not matter how a word was cut.
    """
    text = "".join(task.terms)
    strengths = ((field.name, _get_strength(field, title=task.title, text=text)) for field in fields)
    return {name: strength for name, strength in strengths if strength}


def _get_strength(field: Field, *, title: str, text: str) -> float:
    found = sum(text.count(word) for word in field.words)
    if any(word in title for word in field.words):
        return TITLE_BOOST * math.log1p(max(found, 1))
    return math.log1p(found)


def _make_field(row: dict[str, str]) -> Field:
    return Field(id=row["id"], name=row["name"], words=tuple(row["words"].split("|")))
