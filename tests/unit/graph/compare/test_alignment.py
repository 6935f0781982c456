"""Tests of the best assignment and of the standing of each pair."""

import numpy as np

from graph.compare.alignment import Candidate, iter_candidates


def test_the_assignment_takes_the_best_sum_not_the_best_pair() -> None:
    scores = np.array([[0.5, 0.4], [0.4, 0.1]])
    candidates = list(iter_candidates(scores, np.full((2, 2), fill_value=True)))
    assert [(pair.row, pair.column) for pair in candidates if pair.best] == [(0, 1), (1, 0)]
    assert candidates[0] == Candidate(0, 0, 0.5, 1.0, best=False)
    assert candidates[1] == Candidate(0, 1, 0.4, 0.8, best=True)


def test_pairs_that_are_not_allowed_or_share_nothing_are_none() -> None:
    scores = np.array([[0.5, 0.0], [0.0, 0.3]])
    allowed = np.array([[False, True], [True, True]])
    assert list(iter_candidates(scores, allowed)) == [Candidate(1, 1, 0.3, 1.0, best=True)]


def test_lists_of_different_lengths() -> None:
    candidates = list(iter_candidates(np.array([[0.2, 0.3, 0.1]]), np.full((1, 3), fill_value=True)))
    assert [pair.best for pair in candidates] == [False, True, False]


def test_order_decides_between_equals() -> None:
    scores = np.full((2, 2), 0.2)
    runs = [list(iter_candidates(scores, np.full((2, 2), fill_value=True))) for _ in range(3)]
    assert runs[0] == runs[1] == runs[2]
    assert sum(pair.best for pair in runs[0]) == 2
