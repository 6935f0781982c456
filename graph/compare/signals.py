"""What two tasks can have in common, signal by signal, and how much each counts.

A pair's score is the weighted sum of its signals, each from 0 to 1; the weights add up to 1. They were chosen
on judged pairs of four comparisons (two districts' plans, two cities', a province's with either district's)
and hold for all: words carry most, then wording, title, field; entities and indicators are rare but telling.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from graph.compare.features import (
    get_entity_features,
    get_heading_features,
    get_indicator_features,
    get_term_features,
    get_title_features,
    get_wording_features,
)
from graph.compare.fields import get_field_features, load_fields
from graph.compare.profile import TaskProfile
from graph.compare.vectors import Features, Matrix, get_cosines, get_overlaps, get_rarity, weigh_lists
from schemas.comparison import Signal

# Scores are rounded before anything is decided by them, so that the last bit of a sum decides nothing.
DIGITS = 4


class Rule(NamedTuple):
    """How a signal is computed: its weight, and whether by cosine (of all) or overlap (of what is shared)."""

    weight: float
    extract: Callable[[TaskProfile], dict[str, float]]
    is_cosine: bool = True


RULES: Mapping[Signal, Rule] = MappingProxyType(
    {
        Signal.TITLE: Rule(0.14, get_title_features),
        Signal.TERMS: Rule(0.38, get_term_features),
        Signal.FIELD: Rule(0.15, lambda task: get_field_features(task, load_fields())),
        Signal.WORDING: Rule(0.20, get_wording_features),
        Signal.HEADING: Rule(0.04, get_heading_features),
        Signal.ENTITIES: Rule(0.07, get_entity_features, is_cosine=False),
        Signal.INDICATORS: Rule(0.02, get_indicator_features, is_cosine=False),
    }
)


class SignalScores(NamedTuple):
    """One signal over two lists: features of each task, rarity of each feature, a value for each pair."""

    weight: float
    a: Sequence[Features]
    b: Sequence[Features]
    rarity: Mapping[str, float]
    values: Matrix


Signals = Mapping[Signal, SignalScores]


def get_signals(a: Sequence[TaskProfile], b: Sequence[TaskProfile]) -> Signals:
    """All signals over two lists of tasks; rows are those of `a`, columns those of `b`."""
    return {signal: _get_scores(rule, a, b) for signal, rule in RULES.items()}


def get_scores(signals: Signals) -> Matrix:
    """The score of each pair, 0 to 1, rounded to four digits."""
    total: Matrix = np.sum([scores.weight * scores.values for scores in signals.values()], axis=0)
    return np.round(total, DIGITS)


def _get_scores(rule: Rule, a: Sequence[TaskProfile], b: Sequence[TaskProfile]) -> SignalScores:
    features_a = [rule.extract(task) for task in a]
    features_b = [rule.extract(task) for task in b]
    rarity = get_rarity([*features_a, *features_b])
    lists = weigh_lists(features_a, features_b, rarity)
    values = get_cosines(lists) if rule.is_cosine else get_overlaps(lists)
    return SignalScores(rule.weight, features_a, features_b, rarity, values)
