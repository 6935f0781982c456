"""Compares the task lists of two documents."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from neo4j import Driver

from graph.compare.alignment import Candidate, iter_candidates
from graph.compare.grading import get_grade
from graph.compare.profile import DocumentProfile, TaskProfile
from graph.compare.profiles import load_profiles
from graph.compare.reasons import make_reasons
from graph.compare.signals import Signals, get_scores, get_signals
from schemas.comparison import Comparison, Grade, Pair
from schemas.reference import TaskRef


class Lists(NamedTuple):
    """Two lists of tasks, each sorted by id, and the signals over them."""

    rows: Sequence[TaskProfile]
    columns: Sequence[TaskProfile]
    signals: Signals


def compare_documents(driver: Driver, a_id: str, b_id: str) -> Comparison:
    """The tasks of two documents that answer one another, and those that only one has.

    Raises NotFound when there is no such document.
    """
    return compare_profiles(load_profiles(driver, a_id), load_profiles(driver, b_id))


def compare_profiles(a: DocumentProfile, b: DocumentProfile) -> Comparison:
    """The same over records. Asked the other way round, the answer is mirrored and else equal.

    To that end the document whose id comes first is the first inside: no sum and no tie depends on the order
    asked.
    """
    if b.document.id < a.document.id:
        return _mirror(compare_profiles(b, a))
    pairs = _make_pairs(a.tasks, b.tasks)
    return Comparison(
        a=a.document,
        b=b.document,
        pairs=pairs,
        only_a=_get_rest(a.tasks, {pair.a.id for pair in pairs}),
        only_b=_get_rest(b.tasks, {pair.b.id for pair in pairs}),
    )


def _make_pairs(a: Sequence[TaskProfile], b: Sequence[TaskProfile]) -> tuple[Pair, ...]:
    if not a or not b:
        return ()
    rows, columns = sorted(a, key=_get_id), sorted(b, key=_get_id)
    lists = Lists(rows, columns, get_signals(rows, columns))
    allowed = np.array([[task.category == other.category for other in columns] for task in rows])
    candidates = iter_candidates(get_scores(lists.signals), allowed)
    graded = ((candidate, get_grade(candidate)) for candidate in candidates)
    pairs = (_make_pair(lists, candidate, grade) for candidate, grade in graded if grade)
    return tuple(sorted(pairs, key=_get_rank))


def _make_pair(lists: Lists, candidate: Candidate, grade: Grade) -> Pair:
    a, b = lists.rows[candidate.row], lists.columns[candidate.column]
    return Pair(
        a=_make_ref(a),
        b=_make_ref(b),
        category=a.category,
        grade=grade,
        score=candidate.score,
        best=candidate.best,
        reasons=make_reasons(lists.signals, (candidate.row, candidate.column), (a, b)),
    )


def _get_id(task: TaskProfile) -> str:
    return task.id


def _get_rank(pair: Pair) -> tuple[bool, float, str, str]:
    return pair.grade is not Grade.SAME, -pair.score, pair.a.id, pair.b.id


def _make_ref(task: TaskProfile) -> TaskRef:
    return TaskRef(id=task.id, number=task.number, title=task.title, start=task.start, end=task.end)


def _get_rest(tasks: Sequence[TaskProfile], paired: set[str]) -> tuple[TaskRef, ...]:
    return tuple(_make_ref(task) for task in tasks if task.id not in paired)


def _mirror(comparison: Comparison) -> Comparison:
    pairs = (pair.model_copy(update={"a": pair.b, "b": pair.a}) for pair in comparison.pairs)
    return Comparison(
        a=comparison.b, b=comparison.a, pairs=tuple(pairs), only_a=comparison.only_b, only_b=comparison.only_a
    )
