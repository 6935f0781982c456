"""The graph batch of one document: nodes, entities with their ancestors, and facts."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from ingest.facts import Evidence, FactMaker
from ingest.gazetteer import Gazetteer, make_entity
from ingest.identity import Identity
from ingest.indicators import IndicatorTable
from ingest.nodes import Nodes
from ingest.sources import Source
from ingest.working import (
    Advance,
    Charge,
    Citation,
    Coverage,
    ResolvedMention,
    WorkingTarget,
    WorkingText,
    WorkingUnit,
    ZoneFact,
)
from schemas.batch import GraphBatch
from schemas.document import Document
from schemas.entity import Entity, EntityKind
from schemas.fact import Fact, FactType
from schemas.ids import make_id
from schemas.outline import UnitType
from schemas.target import Indicator, Target

Row = TypeVar("Row", Target, Indicator, Entity, Fact)


class Findings(NamedTuple):
    """What the stages found in one document, in working coordinates."""

    mentions: Sequence[ResolvedMention]
    targets: Sequence[WorkingTarget]
    zone_facts: Sequence[ZoneFact]
    charges: Sequence[Charge]
    advances: Sequence[Advance]
    coverage: Sequence[Coverage]
    citations: Sequence[Citation]


def assemble_batch(
    source: Source,
    working: WorkingText,
    nodes: Nodes,
    units: Sequence[WorkingUnit],
    *,
    identity: Identity,
    findings: Findings,
    gazetteer: Gazetteer,
    indicators: IndicatorTable,
) -> GraphBatch:
    """The batch; raises ValueError when a span does not address the stored text."""
    maker = FactMaker(working, nodes.units, source.id)
    targets, measured, target_facts = _targets(maker, units, nodes, findings.targets, indicators)
    facts = [
        *maker.mentions(findings.mentions),
        *maker.coverage(findings.coverage, {zone.id: place for zone, place in identity.about}),
        *maker.charges(findings.charges),
        *maker.advances(findings.advances),
        *maker.zone_facts(findings.zone_facts),
        *maker.citations(findings.citations),
        *target_facts,
        *_document_facts(maker, identity),
    ]
    entities = _entities(identity, findings)
    known = _with_ancestors(entities, gazetteer)
    return GraphBatch(
        document=_document(source, identity),
        sections=nodes.sections,
        tasks=nodes.tasks,
        units=nodes.units,
        targets=_by_id(targets),
        indicators=_by_id(measured),
        entities=_by_id(known),
        facts=_by_id([*facts, *_gazetteer_facts(known, gazetteer)]),
    )


def _document(source: Source, identity: Identity) -> Document:
    front = identity.front
    title = front.title.text or source.id
    return Document(
        id=source.id,
        work=make_id("work", "".join(title.split())),
        version=f"{front.status.value} {front.date.text}".strip(),
        title=title,
        issuers=tuple(issuer.text for issuer in front.issuers),
        date=front.date.text,
        status=front.status,
        number=front.number.text,
        addressees=tuple(addressee.text for addressee in front.addressees),
        sha256=source.sha256,
        encoding=source.encoding,
        flags=identity.flags,
        text=source.text,
    )


def _document_facts(maker: FactMaker, identity: Identity) -> Iterator[Fact]:
    for entity, evidence in identity.issuers:
        yield maker.make(FactType.ISSUED_BY, maker.document_id, entity.id, evidence)
    for zone, evidence in identity.about:
        yield maker.make(FactType.ABOUT, maker.document_id, zone.id, evidence)


def _targets(
    maker: FactMaker,
    units: Sequence[WorkingUnit],
    nodes: Nodes,
    found: Iterable[WorkingTarget],
    indicators: IndicatorTable,
) -> tuple[list[Target], list[Indicator], list[Fact]]:
    """The target nodes, what they measure, and the facts SETS (from unit, or from the table's section) and OF."""
    targets: list[Target] = []
    measured: list[Indicator] = []
    facts: list[Fact] = []
    for working in found:
        unit = nodes.units[working.unit]
        indicator = indicators.resolve(working.indicator)
        span = maker.span(working.start, working.end)
        target = Target(
            id=maker.counted.make("target", unit.id, indicator.name, working.year, working.value),
            document_id=maker.document_id,
            unit_id=unit.id,
            indicator_id=indicator.id,
            indicator=working.indicator,
            year=working.year,
            comparator=working.comparator,
            value=working.value,
            unit=working.value_unit,
            baseline=working.baseline,
            baseline_year=working.baseline_year,
            start=span.start,
            end=span.end,
            rule=working.rule,
        )
        evidence = Evidence(working.unit, working.start, working.end, working.rule)
        setter = unit.id if units[working.unit].type in (UnitType.MEASURE, UnitType.GOAL) else unit.parent_id
        facts.append(maker.make(FactType.SETS, setter, target.id, evidence))
        facts.append(maker.make(FactType.OF, target.id, indicator.id, evidence))
        targets.append(target)
        measured.append(indicator)
    return targets, measured, facts


def _entities(identity: Identity, findings: Findings) -> list[Entity]:
    """Every entity that a fact of the document touches."""
    return [
        *(row.entity for row in findings.mentions),
        *(row.entity for row in findings.charges),
        *(row.entity for row in findings.advances),
        *(row.entity for row in findings.coverage),
        *(row.entity for row in findings.citations),
        *(row.entity for row in findings.zone_facts),
        *(row.whole for row in findings.zone_facts if row.whole is not None),
        *(zone for zone, _ in identity.about),
        *(entity for entity, _ in identity.issuers),
    ]


def _with_ancestors(entities: Iterable[Entity], gazetteer: Gazetteer) -> list[Entity]:
    """The entities and all that the gazetteer says they lie in."""
    known = {entity.id: entity for entity in entities}
    for entity_id in list(known):
        for above in gazetteer.ancestors(entity_id):
            if above in gazetteer.rows:
                known.setdefault(above, make_entity(gazetteer.rows[above]))
    return list(known.values())


def _gazetteer_facts(entities: Iterable[Entity], gazetteer: Gazetteer) -> Iterator[Fact]:
    """What the gazetteer says of where the entities lie, as far as both ends are in the graph."""
    kinds = {entity.id: entity.kind for entity in entities}
    for entity_id, kind in kinds.items():
        row = gazetteer.rows.get(entity_id)
        if row is None or kind not in (EntityKind.ZONE, EntityKind.PLATFORM):
            continue
        inside = FactType.PART_OF if kind is EntityKind.ZONE else FactType.LOCATED_IN
        for fact_type, wholes in ((inside, row.parents), (FactType.OVERLAPS, row.overlaps)):
            for whole in wholes:
                if whole in kinds:
                    yield _gazetteer_fact(fact_type, row.id, whole)


def _gazetteer_fact(kind: FactType, part: str, whole: str) -> Fact:
    return Fact(
        id=make_id("fact", kind.value, part, whole, part),
        type=kind,
        from_id=part,
        to_id=whole,
        qualifier="",
        source=part,
        document_id="",
        unit_id="",
        start=-1,
        end=-1,
        rule=f"gazetteer:{part}",
    )


def _by_id(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(sorted({row.id: row for row in rows}.values(), key=lambda row: row.id))
