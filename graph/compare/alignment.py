"""Who is whose partner: the best assignment of one list to the other, and each pair beside its rivals."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from graph.compare.vectors import Matrix


class Candidate(NamedTuple):
    """A pair with a score above nought.

    `closeness` is the score over the best that either task has with anybody: 1 when neither has a better
    partner. `best` is true when the best assignment of one list to the other holds the pair.
    """

    row: int
    column: int
    score: float
    closeness: float
    best: bool


def iter_candidates(scores: Matrix, allowed: NDArray[np.bool_]) -> Iterator[Candidate]:
    """All allowed pairs with a score above nought, row by row.

    The assignment maximises the sum of scores (scipy's linear_sum_assignment); the order of rows and columns
    decides between equal ones, so that who wants the same answer always gives the same order.
    """
    possible = np.where(allowed, scores, 0.0)
    rows, columns = linear_sum_assignment(possible, maximize=True)
    partners = dict(zip(rows.tolist(), columns.tolist(), strict=True))
    row_best = possible.max(axis=1, initial=0.0)
    column_best = possible.max(axis=0, initial=0.0)
    for row, column in np.argwhere(possible > 0).tolist():
        score = float(possible[row, column])
        closeness = score / float(max(row_best[row], column_best[column]))
        yield Candidate(row, column, score, closeness, best=partners.get(row) == column)
