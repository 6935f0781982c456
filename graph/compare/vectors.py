"""Features of tasks as weighted vectors: what is rare in both lists together counts more."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

# A feature and how strongly a task has it, before its rarity is looked at.
Features = Mapping[str, float]
Matrix = NDArray[np.float64]
Rows: TypeAlias = "csr_array[np.float64, tuple[int, int]]"

# Added to the document frequency, so that a feature of all tasks still has a weight above nought
# (log((n + 1) / (n + 1/2))) and the list of a single task can be compared.
SMOOTHING = 0.5

# What two tasks share stands in two at least.
SHARING = 2

# Sharing one thing that no other task has gives half of the signal, two give three quarters.
SATURATION = 1 / math.log(2)


class Lists(NamedTuple):
    """The weighted features of the tasks of two documents; columns stand for the features of both, sorted."""

    a: Rows
    b: Rows


def get_rarity(features: Sequence[Features]) -> dict[str, float]:
    """Each feature's inverse document frequency, a task being a document: log((n + 1) / (df + 1/2)).

    It is given in parts of that of a feature that only two tasks have: the length of the lists is no matter.
    K. Spärck Jones, A statistical interpretation of term specificity and its application in retrieval, 1972.
    """
    frequency = Counter(feature for task in features for feature in task)
    total = max(len(features), SHARING) + 1
    unit = math.log(total / (SHARING + SMOOTHING))
    return {feature: math.log(total / (count + SMOOTHING)) / unit for feature, count in frequency.items()}


def weigh_lists(a: Sequence[Features], b: Sequence[Features], rarity: Mapping[str, float]) -> Lists:
    """Both lists with each feature's strength times its rarity."""
    columns = {feature: column for column, feature in enumerate(sorted(rarity))}
    return Lists(
        a=_stack([_weigh(task, rarity) for task in a], columns),
        b=_stack([_weigh(task, rarity) for task in b], columns),
    )


def get_cosines(lists: Lists) -> Matrix:
    """The cosine of each task of a with each of b; 0 where one of them has no feature."""
    return np.asarray((_normalise(lists.a) @ _normalise(lists.b).T).toarray(), dtype=np.float64)


def get_overlaps(lists: Lists) -> Matrix:
    """How much each task of a shares with each of b, 0 to 1; what only one of them has is no loss."""
    return 1.0 - np.exp(-np.asarray((lists.a @ lists.b.T).toarray(), dtype=np.float64) / SATURATION)


def iter_shared(a: Features, b: Features, rarity: Mapping[str, float]) -> Iterator[tuple[float, str]]:
    """What both have, with the product of its weights, weightiest first; ties by name."""
    products = ((a[name] * b[name] * rarity[name] ** 2, name) for name in a.keys() & b.keys())
    yield from sorted(((product, name) for product, name in products if product > 0), key=_weightiest)


def _weightiest(item: tuple[float, str]) -> tuple[float, str]:
    return -item[0], item[1]


def _weigh(task: Features, rarity: Mapping[str, float]) -> dict[str, float]:
    return {feature: strength * rarity[feature] for feature, strength in task.items()}


def _stack(rows: Sequence[Features], columns: Mapping[str, int]) -> Rows:
    values = np.array([value for task in rows for value in task.values()], dtype=np.float64)
    places = np.array([columns[name] for task in rows for name in task], dtype=np.int64)
    ends = np.cumsum([0, *(len(task) for task in rows)], dtype=np.int64)
    return csr_array((values, places, ends), shape=(len(rows), len(columns)))


def _normalise(rows: Rows) -> Rows:
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    scale = np.divide(1.0, lengths, out=np.zeros_like(lengths), where=lengths > 0)
    return csr_array(rows.multiply(scale[:, np.newaxis]))
