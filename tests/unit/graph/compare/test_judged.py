"""The comparison of two founding plans beside a judgment that was made by reading them, before any tuning.

The file lists the pairs judged `same` or `related`, with the reason in a few words; all others are neither.
"""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from neo4j import Driver

from graph.compare.compare import compare_documents
from graph.write import write_batch
from ingest.pipeline import load_knowledge, read_document
from ingest.sources import read_source
from schemas.comparison import Comparison, Grade
from schemas.settings import Settings

ROOT = Path(__file__).resolve().parents[4]
SEEDS = ROOT / "seeds"
JUDGED = ROOT / "tests" / "golden" / "compare-binjiang-xiaoshan.csv"
PLANS = ("binjiang-ftz-plan", "xiaoshan-ftz-plan")

# Number and title of either task.
Key = tuple[str, str, str, str]


class Accuracy(NamedTuple):
    """How many of the given pairs are right, and how many of the right ones are given."""

    precision: float
    recall: float


def load_judged(*grades: Grade) -> set[Key]:
    """The pairs that were given one of the grades."""
    with JUDGED.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["grade"] in grades]
    return {(row["a_number"], row["a_title"], row["b_number"], row["b_title"]) for row in rows}


def get_found(comparison: Comparison, *grades: Grade) -> set[Key]:
    """The pairs that the comparison gives one of the grades."""
    pairs = [pair for pair in comparison.pairs if pair.grade in grades]
    return {(pair.a.number, pair.a.title, pair.b.number, pair.b.title) for pair in pairs}


def get_accuracy(comparison: Comparison, *grades: Grade) -> Accuracy:
    """Precision and recall of the pairs with one of the grades."""
    judged, found = load_judged(*grades), get_found(comparison, *grades)
    return Accuracy(len(judged & found) / len(found), len(judged & found) / len(judged))


@pytest.fixture(scope="module")
def comparison(driver: Driver, settings: Settings) -> Iterator[Comparison]:
    """Both plans, read from their files, written, and compared."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    knowledge = load_knowledge(SEEDS)
    for plan in PLANS:
        source = read_source(SEEDS / "documents" / f"{plan}.txt", max_characters=settings.max_characters)
        write_batch(driver, read_document(source, knowledge))
    yield compare_documents(driver, *PLANS)
    driver.execute_query("MATCH (n) DETACH DELETE n")


def test_the_judged_tasks_are_there(comparison: Comparison) -> None:
    listed = {(pair.a.number, pair.a.title) for pair in comparison.pairs}
    listed |= {(task.number, task.title) for task in comparison.only_a}
    judged = load_judged(*Grade)
    assert len(listed) == 22
    assert {key[:2] for key in judged} <= listed
    assert len(judged) == 51


def test_same_pairs_are_found(comparison: Comparison) -> None:
    accuracy = get_accuracy(comparison, Grade.SAME)
    assert accuracy.recall >= 0.9
    assert accuracy.precision >= 0.8


def test_related_pairs_are_mostly_right(comparison: Comparison) -> None:
    accuracy = get_accuracy(comparison, *Grade)
    assert accuracy.precision >= 0.8
    assert accuracy.recall >= 0.5


def test_every_pair_says_why(comparison: Comparison) -> None:
    assert all(pair.reasons for pair in comparison.pairs)
    for pair in comparison.pairs:
        assert sum(reason.share for reason in pair.reasons) == pytest.approx(pair.score, abs=0.05)
