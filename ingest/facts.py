"""Facts with ids, sources and stored spans, from what the stages found.

A fact's id follows from what it says and from its unit: type, both ends, qualifier, unit, and the number of its
occurrence there. Its span addresses the stored text and is checked here, where it is made.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ingest.nodes import Counted
from ingest.repair import fold_text, repair_text
from ingest.working import (
    Advance,
    Charge,
    Citation,
    Coverage,
    ResolvedMention,
    WorkingText,
    ZoneFact,
)
from schemas.entity import Entity
from schemas.fact import Basis, Fact, FactType
from schemas.outline import Unit
from schemas.span import Span

ZONE_FACT_TYPES = {
    "area": FactType.STATES_AREA,
    "part_of": FactType.PART_OF,
    "overlaps": FactType.OVERLAPS,
    "located_in": FactType.LOCATED_IN,
}
NO_SPAN = Span(-1, -1)


class Evidence(NamedTuple):
    """Where a fact is said: the unit's index (-1 for none) and a span of the working copy."""

    unit: int
    start: int
    end: int
    rule: str


class FactMaker:
    """Makes the facts of one document."""

    def __init__(self, working: WorkingText, units: Sequence[Unit], document_id: str) -> None:
        self.working = working
        self.units = units
        self.document_id = document_id
        self.counted = Counted(document_id)

    def make(
        self, kind: FactType, from_id: str, to_id: str, evidence: Evidence, *, qualifier: str = ""
    ) -> Fact:
        """A fact of this document."""
        unit_id = self.units[evidence.unit].id if evidence.unit >= 0 else ""
        span = self.span(evidence.start, evidence.end) if evidence.start >= 0 else NO_SPAN
        return Fact(
            id=self.counted.make("fact", kind.value, from_id, to_id, qualifier, unit_id),
            type=kind,
            from_id=from_id,
            to_id=to_id,
            qualifier=qualifier,
            source=self.document_id,
            document_id=self.document_id,
            unit_id=unit_id,
            start=span.start,
            end=span.end,
            rule=evidence.rule,
        )

    def span(self, start: int, end: int) -> Span:
        """The stored span; raises ValueError when the stored text does not read like the working copy there."""
        span = self.working.span(start, end)
        stored = self.working.stored[span.start : span.end]
        read = self.working.text[start:end]
        if read not in (stored, fold_text(stored)) and repair_text(stored).text != read:
            raise ValueError(f"the span {span} holds {stored!r}, not {read!r}")
        return span

    def mentions(self, mentions: Iterable[ResolvedMention]) -> Iterator[Fact]:
        """MENTIONS, with the surface as printed."""
        for mention in mentions:
            span = self.working.span(mention.start, mention.end)
            yield self.make(
                FactType.MENTIONS,
                self.units[mention.unit].id,
                mention.entity.id,
                Evidence(mention.unit, mention.start, mention.end, mention.rule),
                qualifier=self.working.stored[span.start : span.end],
            )

    def coverage(self, coverage: Iterable[Coverage], about: Mapping[str, Evidence]) -> Iterator[Fact]:
        """COVERS, with the basis; of the basis `document` the evidence is where the title names the zone."""
        for found in coverage:
            evidence = Evidence(found.evidence, found.start, found.end, found.rule)
            if found.basis is Basis.DOCUMENT:
                evidence = about[found.entity.id]._replace(rule=found.rule)
            yield self._to_entity(FactType.COVERS, found.unit, found.entity, evidence, found.basis.value)

    def charges(self, charges: Iterable[Charge]) -> Iterator[Fact]:
        """CHARGED_TO, with the role."""
        for found in charges:
            evidence = Evidence(found.evidence, found.start, found.end, found.rule)
            yield self._to_entity(FactType.CHARGED_TO, found.unit, found.entity, evidence, found.role.value)

    def advances(self, advances: Iterable[Advance]) -> Iterator[Fact]:
        """ADVANCES, with the action."""
        for found in advances:
            evidence = Evidence(found.unit, found.start, found.end, found.rule)
            yield self._to_entity(FactType.ADVANCES, found.unit, found.entity, evidence, found.action)

    def zone_facts(self, zone_facts: Iterable[ZoneFact]) -> Iterator[Fact]:
        """STATES_AREA, PART_OF, OVERLAPS and LOCATED_IN."""
        for found in zone_facts:
            evidence = Evidence(found.unit, found.start, found.end, found.rule)
            kind = ZONE_FACT_TYPES[found.kind]
            if found.whole is None:
                yield self._to_entity(kind, found.unit, found.entity, evidence, found.value)
            else:
                yield self.make(kind, found.entity.id, found.whole.id, evidence)

    def citations(self, citations: Iterable[Citation]) -> Iterator[Fact]:
        """CITES, with the number."""
        for found in citations:
            evidence = Evidence(found.unit, found.start, found.end, "grammar:cited")
            yield self.make(
                FactType.CITES, self.document_id, found.entity.id, evidence, qualifier=found.number
            )

    def _to_entity(
        self, kind: FactType, unit: int, entity: Entity, evidence: Evidence, qualifier: str
    ) -> Fact:
        return self.make(kind, self.units[unit].id, entity.id, evidence, qualifier=qualifier)
