"""All that one document puts into the graph: nodes and facts, in one transaction."""

from typing import NamedTuple

from schemas.document import Document
from schemas.entity import Entity
from schemas.fact import Fact
from schemas.outline import Section, Task, Unit
from schemas.target import Indicator, Target


class GraphBatch(NamedTuple):
    """One document's nodes and facts.

    `entities` holds every entity that a fact touches and all ancestors of its zones; `facts` includes the
    PART_OF facts of the gazetteer that lead to them. Each tuple is sorted by id, sections, tasks and units by order.
    HAS_SECTION, HAS_TASK and HAS_UNIT follow from the `parent_id` and `order` of the nodes.
    """

    document: Document
    sections: tuple[Section, ...]
    tasks: tuple[Task, ...]
    units: tuple[Unit, ...]
    targets: tuple[Target, ...]
    indicators: tuple[Indicator, ...]
    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
