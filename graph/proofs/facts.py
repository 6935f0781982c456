"""Proves a document's facts: ids, ends, and evidence in the stored text."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from graph.proofs.flaw import Flaw
from graph.proofs.outline import is_inside
from schemas.batch import GraphBatch
from schemas.entity import Entity, EntityKind
from schemas.fact import Basis, Fact, FactType, Role
from schemas.ids import make_id
from schemas.outline import Unit, UnitType
from schemas.span import Span

# What the entity at the end of a fact has to be; others may be any.
END_KINDS: Mapping[FactType, frozenset[EntityKind]] = {
    FactType.COVERS: frozenset({EntityKind.ZONE}),
    FactType.STATES_AREA: frozenset({EntityKind.ZONE}),
    FactType.ABOUT: frozenset({EntityKind.ZONE}),
    FactType.PART_OF: frozenset({EntityKind.ZONE}),
    FactType.OVERLAPS: frozenset({EntityKind.ZONE}),
    FactType.LOCATED_IN: frozenset({EntityKind.ZONE}),
    FactType.ADVANCES: frozenset({EntityKind.PLATFORM, EntityKind.PROGRAMME}),
    FactType.CITES: frozenset({EntityKind.POLICY_DOCUMENT}),
}

# Facts whose evidence is the name of the entity that they lead to.
NAMING = frozenset({FactType.COVERS, FactType.ADVANCES, FactType.CHARGED_TO, FactType.CITES})


class Ground(NamedTuple):
    """What facts are checked against."""

    batch: GraphBatch
    units: Mapping[str, Unit]
    entities: Mapping[str, Entity]
    mentions: frozenset[tuple[str, int, int]]  # entity, start, end
    about: frozenset[str]


Check = Callable[[Fact, Ground], str]


def find_fact_flaws(batch: GraphBatch) -> Iterator[Flaw]:
    """What does not hold: every fact's id follows from what it says, its evidence is printed where it says and
    names what it says, and its ends are of the right kind.
    """
    facts = [fact for fact in batch.facts if fact.document_id]
    ground = _make_ground(batch)
    yield from _find_id_flaws(facts)
    for fact in facts:
        for check in CHECKS:
            if problem := check(fact, ground):
                yield Flaw(fact.id, f"{fact.type}: {problem}")
                break
    yield from _find_lonely_targets(batch)


def _make_ground(batch: GraphBatch) -> Ground:
    return Ground(
        batch=batch,
        units={unit.id: unit for unit in batch.units},
        entities={entity.id: entity for entity in batch.entities},
        mentions=frozenset(
            (fact.to_id, fact.start, fact.end) for fact in batch.facts if fact.type is FactType.MENTIONS
        ),
        about=frozenset(fact.to_id for fact in batch.facts if fact.type is FactType.ABOUT),
    )


def _find_id_flaws(facts: list[Fact]) -> Iterator[Flaw]:
    # Of facts that say the same in one unit the ids count up; which has which number is all the same.
    times = Counter(_make_key(fact) for fact in facts)
    ids = {make_id("fact", *key, str(number)) for key, most in times.items() for number in range(1, most + 1)}
    for fact in facts:
        if fact.id not in ids:
            yield Flaw(fact.id, f"{fact.type}: its id does not follow from what it says")


def _make_key(fact: Fact) -> tuple[str, ...]:
    return (fact.document_id, fact.type.value, fact.from_id, fact.to_id, fact.qualifier, fact.unit_id)


def _check_source(fact: Fact, ground: Ground) -> str:
    if fact.document_id != ground.batch.document.id or fact.source != fact.document_id:
        return f"its source is {fact.source!r}, and its document {fact.document_id!r}"
    return "" if fact.rule else "it names no rule"


def _check_span(fact: Fact, ground: Ground) -> str:
    span = Span(fact.start, fact.end)
    if not fact.unit_id:
        whole = Span(0, len(ground.batch.document.text))
        return "" if span == (-1, -1) or is_inside(span, whole) else "its evidence is outside the text"
    unit = ground.units.get(fact.unit_id)
    if unit is None:
        return f"its unit {fact.unit_id} is not in the document"
    if not is_inside(span, Span(unit.start, unit.end)):
        return f"its evidence at {fact.start} to {fact.end} is outside its unit"
    return ""


def _check_surface(fact: Fact, ground: Ground) -> str:
    printed = ground.batch.document.text[max(fact.start, 0) : max(fact.end, 0)]
    if fact.type is FactType.MENTIONS and (fact.qualifier != printed or fact.unit_id != fact.from_id):
        return f"{fact.qualifier!r} does not stand at {fact.start} to {fact.end} of its unit"
    return ""


def _check_end(fact: Fact, ground: Ground) -> str:
    entity = ground.entities.get(fact.to_id)
    if fact.type in END_KINDS and (entity is None or entity.kind not in END_KINDS[fact.type]):
        return f"it cannot lead to {fact.to_id}"
    if entity and entity.document_id not in ("", fact.document_id):
        return f"{fact.to_id} belongs to {entity.document_id}"
    return ""


def _check_name(fact: Fact, ground: Ground) -> str:
    named = (fact.to_id, fact.start, fact.end) in ground.mentions
    if fact.type in NAMING and fact.unit_id and not named:
        return f"{fact.to_id} is not named at {fact.start} to {fact.end}"
    return ""


def _check_coverage(fact: Fact, ground: Ground) -> str:
    if fact.type is not FactType.COVERS:
        return ""
    measure = ground.units.get(fact.from_id)
    if measure is None or measure.type is not UnitType.MEASURE:
        return f"{fact.from_id} is no measure"
    return _check_basis(fact, ground)


def _check_basis(fact: Fact, ground: Ground) -> str:
    match fact.qualifier:
        case Basis.MENTION:
            # The measure itself, or a bracket beside it: （适用范围：福建自贸试验区）.
            near = _get_parent(fact.from_id, ground) == _get_parent(fact.unit_id, ground)
            return "" if near else "nothing beside its measure names the zone"
        case Basis.HEADING:
            return "" if fact.unit_id not in ("", fact.from_id) else "no heading names the zone"
        case Basis.DOCUMENT:
            return "" if fact.to_id in ground.about else "the document is not about the zone"
    return f"{fact.qualifier!r} is no basis"


def _get_parent(unit_id: str, ground: Ground) -> str:
    return ground.units[unit_id].parent_id if unit_id in ground.units else ""


def _check_role(fact: Fact, ground: Ground) -> str:
    if fact.type is FactType.CHARGED_TO and fact.qualifier not in set(Role):
        return f"{fact.qualifier!r} is no role"
    return ""


CHECKS: tuple[Check, ...] = (
    _check_source,
    _check_span,
    _check_surface,
    _check_end,
    _check_name,
    _check_coverage,
    _check_role,
)


def _find_lonely_targets(batch: GraphBatch) -> Iterator[Flaw]:
    measured = {(fact.from_id, fact.to_id) for fact in batch.facts if fact.type is FactType.OF}
    set_targets = {fact.to_id for fact in batch.facts if fact.type is FactType.SETS}
    for target in batch.targets:
        if (target.id, target.indicator_id) not in measured or target.id not in set_targets:
            yield Flaw(target.id, "nothing sets it, or it is not of its indicator")
