"""The features by which tasks are compared, a function a kind: words, characters, entities, indicators.

The words are those that ingest cut; here titles and words are only taken apart into pairs of characters.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from graph.compare.generic import EMPTY_WORDS, weigh_word
from graph.compare.profile import TaskProfile
from schemas.entity import EntityKind

# A word of the title says what the task is about; in the body it may stand in passing.
TITLE_BOOST = 1.5

# Two words side by side (跨境 支付) say more than each alone, but half of it the words have said already.
PHRASE_STRENGTH = 0.5

# A platform that both name is often the object itself; an agency or a zone only says who or where.
KIND_STRENGTH = {
    EntityKind.PLATFORM: 1.0,
    EntityKind.PROGRAMME: 1.0,
    EntityKind.ORGANIZATION: 0.8,
    EntityKind.POLICY_DOCUMENT: 0.8,
    EntityKind.AGENCY: 0.6,
    EntityKind.ZONE: 0.6,
}

# Doing the same to it (both 建设, both 申报) adds to naming it.
ACTION_STRENGTH = 0.5

# Longest first, so that 高质量 goes before a shorter word inside it.
_EMPTY = re.compile("|".join(sorted(EMPTY_WORDS, key=lambda word: (-len(word), word))))
_BREAK = re.compile(r"[^\w]+|_")


def get_title_features(task: TaskProfile) -> dict[str, float]:
    """The pairs of characters of the title, empty words taken out."""
    return dict.fromkeys(_iter_bigrams(task.title), 1.0)


def get_heading_features(task: TaskProfile) -> dict[str, float]:
    """The pairs of characters of the title and of the innermost heading above it."""
    return dict.fromkeys(_iter_all_bigrams((*task.headings[-1:], task.title)), 1.0)


def get_term_features(task: TaskProfile) -> dict[str, float]:
    """Content words and pairs of neighbours; repetition counts logarithmically, those of the title more."""
    words = Counter(task.terms)
    neighbours = Counter(pairwise(task.terms))
    features = {word: _dampen(count) * weigh_word(word) for word, count in words.items()}
    features |= {
        f"{first} {second}": PHRASE_STRENGTH * _dampen(count) * weigh_word(first) * weigh_word(second)
        for (first, second), count in neighbours.items()
    }
    title = get_title_terms(task)
    boosted = {*title, *(f"{first} {second}" for first, second in pairwise(title))}
    return {
        name: strength * (TITLE_BOOST if name in boosted else 1.0)
        for name, strength in features.items()
        if strength
    }


def get_wording_features(task: TaskProfile) -> dict[str, float]:
    """Pairs of characters of the content words and of what stands between two of them.

    They see what is alike in words that were cut differently (科创板, 科创 板块); common words are left out.
    """
    words = [word for word in task.terms if weigh_word(word) == 1.0]
    inner = Counter(pair for word in words for pair in _iter_pairs(word))
    between = Counter(first[-1] + second[0] for first, second in pairwise(words))
    return {pair: _dampen(count) for pair, count in (inner + between).items()}


def get_entity_features(task: TaskProfile) -> dict[str, float]:
    """The entities that a task names, by id, and what it does to them."""
    named = {entity.id: KIND_STRENGTH[entity.kind] for entity in task.entities}
    acted_on = {f"{entity.id} {entity.action}": ACTION_STRENGTH for entity in task.entities if entity.action}
    return named | acted_on


def get_indicator_features(task: TaskProfile) -> dict[str, float]:
    """The indicators for which a task sets targets, by id."""
    return {indicator.id: 1.0 for indicator in task.indicators}


def get_title_terms(task: TaskProfile) -> tuple[str, ...]:
    """The content words of the title: the first terms, as far as the title has them in order."""
    found: list[str] = []
    position = 0
    for word in task.terms:
        place = task.title.find(word, position)
        if place < 0:
            break
        found.append(word)
        position = place + len(word)
    return tuple(found)


def _dampen(count: int) -> float:
    return 1.0 + math.log(count)


def _iter_all_bigrams(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from _iter_bigrams(text)


def _iter_bigrams(text: str) -> Iterator[str]:
    for part in _BREAK.split(_EMPTY.sub(" ", text)):
        yield from _iter_pairs(part)


def _iter_pairs(word: str) -> Iterator[str]:
    return (word[place : place + 2] for place in range(len(word) - 1))
