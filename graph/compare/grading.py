"""From scores to grades: which pairs pursue the same end, which are related, which are neither."""

from typing import NamedTuple

from graph.compare.alignment import Candidate
from schemas.comparison import Grade


class Threshold(NamedTuple):
    """What a pair must reach: a score, and how near its score is to the best that either task has."""

    score: float
    closeness: float


# Chosen beside a judgment by reading (`tests/golden/compare-binjiang-xiaoshan.csv`): 14 of its 15 `same` pairs reach
# 0.166, partners judged `related` end at 0.13 but for two, what was judged neither ends at 0.11. Between plans of
# other cities and kinds some wrong partners reach 0.15, hence the upper half of the gap.
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
