"""Finds the node that a name or an id means."""

import re
from difflib import SequenceMatcher

from neo4j import Driver, Record

from graph.keys import make_number_key, make_title_key
from graph.queries import read_records
from schemas.errors import Ambiguous, NotFound
from schemas.reference import NodeRef

# Canonical names have half-width brackets; printed titles have either.
TO_HALF_WIDTH = str.maketrans("（）－", "()-")
TO_FULL_WIDTH = str.maketrans("()", "（）")

# What an index of words can hold; the rest would be syntax of its query language, or nothing.
WORD = re.compile(r"\w+")

# More candidates than a person reads are not listed.
CANDIDATES = 20

# So many look-alikes are fetched, and so many of them named.
LOOK_ALIKES = 100
NEAREST = 5

# The index takes 1024 pairs of characters in one question; a text that long is like no name anyway.
LONGEST = 400

# Below this share of characters in common, in order, a name is no help to whom it is offered.
ALIKE = 0.3


def resolve_name(driver: Driver, text: str, labels: tuple[str, ...]) -> str:
    """The id of the one node of these labels that an id, canonical name, alias or title means.

    An id comes before a canonical name, and that before an alias. Raises Ambiguous with the candidates, or
    NotFound with the nearest names.
    """
    return resolve_node(driver, text, labels).id


def resolve_node(driver: Driver, text: str, labels: tuple[str, ...]) -> NodeRef:
    """The one node that a text means, as `resolve_name` finds it."""
    found = _find_by_name(driver, text, labels) or _find_by_alias(driver, text, labels)
    if len(found) == 1:
        return found[0]
    if found:
        raise Ambiguous(text, found)
    raise NotFound(text, _find_nearest(driver, text, labels))


def _find_by_name(driver: Driver, text: str, labels: tuple[str, ...]) -> tuple[NodeRef, ...]:
    parameters = {
        "text": text.strip(),
        "name": _normalise(text),
        "title_key": make_title_key(text),
        "number_key": make_number_key(text),
        "labels": list(labels),
        "limit": CANDIDATES,
    }
    records = read_records(driver, "read/nodes_by_name", parameters)
    return tuple(_make_node(record) for record in records if record["rank"] == records[0]["rank"])


def _find_by_alias(driver: Driver, text: str, labels: tuple[str, ...]) -> tuple[NodeRef, ...]:
    phrase = _make_words(text)
    if not phrase:
        return ()
    name = _normalise(text)
    forms = sorted(form.lower() for form in {text.strip(), name, name.translate(TO_FULL_WIDTH)})
    parameters = {"phrase": f'"{phrase}"', "forms": forms, "labels": list(labels), "limit": CANDIDATES}
    return tuple(map(_make_node, read_records(driver, "read/nodes_by_alias", parameters)))


def _find_nearest(driver: Driver, text: str, labels: tuple[str, ...]) -> tuple[NodeRef, ...]:
    name = _normalise(text[:LONGEST])
    if not name:
        return ()
    parameters = {
        "words": _make_words(name),
        "start": name[0],
        "labels": list(labels),
        "limit": LOOK_ALIKES,
    }
    records = read_records(driver, "read/nodes_like_name", parameters)
    scored = [(_score(name, record["forms"]), _make_node(record)) for record in records]
    alike = [pair for pair in scored if pair[0] >= ALIKE]
    return tuple(node for _, node in sorted(alike, key=lambda pair: (-pair[0], pair[1].id))[:NEAREST])


def _make_node(record: Record) -> NodeRef:
    fields = ("id", "kind", "name", "document_id")
    return NodeRef(**{field: record[field] for field in fields})


def _score(name: str, forms: list[str]) -> float:
    return max(SequenceMatcher(None, name.lower(), form.lower(), autojunk=False).ratio() for form in forms)


def _normalise(text: str) -> str:
    return text.strip().translate(TO_HALF_WIDTH)


def _make_words(text: str) -> str:
    # In lower case AND, OR and NOT are words like any other.
    return " ".join(WORD.findall(text)).lower()
