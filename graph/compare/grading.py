"""From scores to grades: which pairs pursue the same end, which are related, which are neither."""

from typing import NamedTuple

from graph.compare.alignment import Candidate
from schemas.comparison import Grade


class Threshold(NamedTuple):
    """What a pair must reach: a score, and how near its score is to the best that either task has."""

    score: float
    closeness: float


# Chosen on the judged pairs (`tests/golden/compare-*.csv`): those judged `same` begin at 0.16, those with
# nothing in common end at 0.13 in plans of one kind, and seldom reach 0.09 in unlike ones.
SAME_BEST = Threshold(score=0.155, closeness=0.0)

# A second partner may pursue the same end too (two tasks here, one there), if about as near as the first.
SAME_FURTHER = Threshold(score=0.17, closeness=0.8)

# Partners in the assignment need little more than a topic in common.
RELATED_BEST = Threshold(score=0.09, closeness=0.0)

# Others must not be far behind, lest a long task be related to everything.
RELATED_FURTHER = Threshold(score=0.09, closeness=0.35)


def get_grade(candidate: Candidate) -> Grade | None:
    """The grade of a pair; None when the two have too little in common."""
    if _reaches(candidate, SAME_BEST if candidate.best else SAME_FURTHER):
        return Grade.SAME
    if _reaches(candidate, RELATED_BEST if candidate.best else RELATED_FURTHER):
        return Grade.RELATED
    return None


def _reaches(candidate: Candidate, threshold: Threshold) -> bool:
    return candidate.score >= threshold.score and candidate.closeness >= threshold.closeness
