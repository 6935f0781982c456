"""Tests of the thresholds."""

import pytest

from graph.compare.alignment import Candidate
from graph.compare.grading import get_grade
from schemas.comparison import Grade

# Score, closeness, partner in the assignment, grade.
CASES = [
    (0.50, 1.0, True, Grade.SAME),
    (0.16, 0.5, True, Grade.SAME),
    (0.16, 1.0, False, Grade.RELATED),
    (0.15, 1.0, True, Grade.RELATED),
    (0.17, 0.8, False, Grade.SAME),
    (0.24, 0.65, False, Grade.RELATED),
    (0.24, 0.2, False, None),
    (0.09, 0.1, True, Grade.RELATED),
    (0.08, 1.0, True, None),
    (0.05, 1.0, False, None),
]


@pytest.mark.parametrize(("score", "closeness", "best", "expected"), CASES)
def test_grades(score: float, closeness: float, *, best: bool, expected: Grade | None) -> None:
    assert get_grade(Candidate(0, 0, score, closeness, best)) is expected
