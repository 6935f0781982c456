"""What supports what: the rule by which entities and gazetteer facts stay in the graph or leave it.

A document's fact supports the entities at its ends. An entity supports the gazetteer's PART_OF and LOCATED_IN
that leave it, and the zones that they lead to: so every ancestor of what some document names is there, and no
other. A gazetteer OVERLAPS is there when one document supports both its ends. It follows that the graph is
the union of what each document's batch holds, in whatever order documents come and go.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping

from schemas.batch import GraphBatch
from schemas.fact import FactType

# Relations of the gazetteer along which support goes on.
INSIDE = frozenset({FactType.PART_OF, FactType.LOCATED_IN})


def find_supported(held: Collection[str], wholes: Mapping[str, Collection[str]]) -> set[str]:
    """Everything that is held, and all that it leads to by `wholes`, however far."""
    supported: set[str] = set()
    waiting = list(held)
    while waiting:
        id_ = waiting.pop()
        if id_ not in supported:
            supported.add(id_)
            waiting.extend(wholes.get(id_, ()))
    return supported


def trim_batch(batch: GraphBatch) -> GraphBatch:
    """The batch without entities and gazetteer facts that none of its own facts supports."""
    wholes: dict[str, set[str]] = defaultdict(set)
    held: set[str] = set()
    for fact in batch.facts:
        if fact.document_id:
            held.update((fact.from_id, fact.to_id))
        elif fact.type in INSIDE:
            wholes[fact.from_id].add(fact.to_id)
    supported = find_supported(held, wholes)
    return batch._replace(
        entities=tuple(entity for entity in batch.entities if entity.id in supported),
        facts=tuple(fact for fact in batch.facts if {fact.from_id, fact.to_id} <= supported),
    )
