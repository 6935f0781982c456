"""Why two tasks are a pair, in words and numbers."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from graph.compare.profile import EntityUse, TaskProfile
from graph.compare.signals import Signals, SignalScores
from graph.compare.vectors import iter_shared
from schemas.comparison import Reason, Signal

# A reason that adds less than this explains nothing.
LEAST_SHARE = 0.01

# What weighs less than this part of the weightiest thing shared is shared by accident.
LEAST_PART = 0.15

# As many words as a reader takes in at a glance.
LARGEST_SHARED = 6

SENTENCES: Mapping[Signal, str] = {
    Signal.TITLE: "Both titles speak of {shared}",
    Signal.TERMS: "Content words in common: {shared}",
    Signal.FIELD: "Both are about {shared}",
    Signal.WORDING: "The wording is alike",
    Signal.HEADING: "They stand under like headings",
    Signal.ENTITIES: "Both name {shared}",
    Signal.INDICATORS: "Both set a target for {shared}",
}


def make_reasons(
    signals: Signals, pair: tuple[int, int], tasks: tuple[TaskProfile, TaskProfile]
) -> tuple[Reason, ...]:
    """The signals that carry a pair (row, column), in the order of `Signal`, with what both tasks have."""
    return tuple(_iter_reasons(signals, pair, tasks))


def _iter_reasons(
    signals: Signals, pair: tuple[int, int], tasks: tuple[TaskProfile, TaskProfile]
) -> Iterator[Reason]:
    for signal, scores in signals.items():
        share = round(scores.weight * float(scores.values[pair]), 3)
        if share >= LEAST_SHARE:
            shared = tuple(islice(_iter_names(signal, _get_shared(scores, pair), tasks), LARGEST_SHARED))
            said = SENTENCES[signal].format(shared=", ".join(shared))
            yield Reason(signal=signal, share=share, shared=shared, text=f"{said} (+{share:.2f}).")


def _get_shared(scores: SignalScores, pair: tuple[int, int]) -> list[str]:
    row, column = pair
    shared = list(iter_shared(scores.a[row], scores.b[column], scores.rarity))
    return [name for product, name in shared if product >= LEAST_PART * shared[0][0]]


def _iter_names(
    signal: Signal, shared: Sequence[str], tasks: tuple[TaskProfile, TaskProfile]
) -> Iterator[str]:
    # Wording and headings are alike in pieces too small to be named.
    match signal:
        case Signal.TITLE:
            yield from _iter_runs(tasks, frozenset(shared))
        case Signal.TERMS:
            yield from (word for word in shared if " " not in word)
        case Signal.FIELD:
            yield from shared
        case Signal.ENTITIES:
            yield from _iter_entities(tasks, shared)
        case Signal.INDICATORS:
            names = {indicator.id: indicator.name for indicator in tasks[0].indicators}
            yield from (names[shared_id] for shared_id in shared)


def _iter_runs(tasks: tuple[TaskProfile, TaskProfile], bigrams: frozenset[str]) -> Iterator[str]:
    """The shared pairs of characters, joined where they overlap in both titles (跨境 境电 电商: 跨境电商)."""
    first, second = tasks[0].title, tasks[1].title
    start = 0
    while start < len(first) - 1:
        end = start
        while first[end : end + 2] in bigrams and first[start : end + 2] in second:
            end += 1
        if end > start:
            yield first[start : end + 1]
        start = max(end, start + 1)


def _iter_entities(tasks: tuple[TaskProfile, TaskProfile], shared: Sequence[str]) -> Iterator[str]:
    """Names of shared entities; with the action when both do the same to it."""
    actions = {
        entity.id: entity.action for entity in tasks[0].entities if f"{entity.id} {entity.action}" in shared
    }
    names = {entity.id: _describe(entity, actions.get(entity.id, "")) for entity in tasks[0].entities}
    yield from (names[shared_id] for shared_id in shared if shared_id in names)


def _describe(entity: EntityUse, action: str) -> str:
    return f"{entity.name} (both {action})" if action else entity.name
