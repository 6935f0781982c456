"""A number for a whole graph: equal graphs have equal digests, whatever the order in which they were made."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from neo4j import Driver

from graph.queries import iter_records


def compute_digest(driver: Driver) -> str:
    """SHA-256, in hexadecimal digits, over all nodes and relations.

    Each node counts by its labels and properties, each relation by its type, the ids at its ends and its
    properties. They are hashed one by one and their hashes sorted, so that the order in which the database gives
    them does not matter and no more than a hash of each is kept.
    """
    hashes = [
        _hash([sorted(record["labels"]), record["properties"]])
        for record in iter_records(driver, "read/all_nodes", {})
    ]
    hashes += [
        _hash([record["type"], record["from_id"], record["to_id"], record["properties"]])
        for record in iter_records(driver, "read/all_relations", {})
    ]
    return _join(sorted(hashes))


def _hash(parts: list[Any]) -> bytes:
    canonical = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).digest()


def _join(hashes: Iterable[bytes]) -> str:
    whole = hashlib.sha256()
    for item in hashes:
        whole.update(item)
    return whole.hexdigest()
