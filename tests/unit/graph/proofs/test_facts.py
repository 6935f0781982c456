"""Facts that do not hold are found, and those that do are not."""

from collections.abc import Callable

import pytest

from graph.proofs import find_fact_flaws
from schemas.batch import GraphBatch
from schemas.fact import Basis, Fact, FactType
from tests.batches import AGENCY, BLOCK, CITED, DISTRICT, OTHER_BLOCK, PLATFORM, make_batch

A = make_batch("plan-a", sentences=("推进甲。", "推进甲。"))


def change(type_: FactType, make: Callable[[Fact], Fact], *, which: int = 0) -> GraphBatch:
    """The batch with one of its facts of that type changed."""
    chosen = [fact for fact in A.facts if fact.type is type_ and fact.document_id][which]
    return A._replace(facts=tuple(make(fact) if fact is chosen else fact for fact in A.facts))


def cover(basis: Basis, unit_id: str = "") -> GraphBatch:
    """The batch with the coverage of its first measure on another ground."""
    chosen = next(fact for fact in A.facts if fact.qualifier == Basis.MENTION)
    changed = chosen._replace(qualifier=basis, unit_id=unit_id or chosen.unit_id)
    return A._replace(facts=tuple(changed if fact is chosen else fact for fact in A.facts))


NO_ABOUT = A._replace(facts=tuple(fact for fact in A.facts if fact.type is not FactType.ABOUT))
NOT_A_MEASURE = A._replace(units=tuple(unit._replace(type=A.units[0].type) for unit in A.units))
ELSEWHERE = A._replace(
    entities=tuple(e._replace(document_id="plan-b") if e == PLATFORM else e for e in A.entities)
)
MENTIONS, COVERS, ADVANCES = FactType.MENTIONS, FactType.COVERS, FactType.ADVANCES
CHARGED, SETS, CITES, ABOUT = FactType.CHARGED_TO, FactType.SETS, FactType.CITES, FactType.ABOUT

BAD = (
    (change(MENTIONS, lambda f: f._replace(id="fact-x")), "its id does not follow from what it says"),
    (change(MENTIONS, lambda f: f._replace(qualifier="某区块")), "'某区块' does not stand at"),
    (change(MENTIONS, lambda f: f._replace(start=f.start + 1)), "does not stand at"),
    (change(MENTIONS, lambda f: f._replace(source="plan-b")), "its source is 'plan-b'"),
    (change(MENTIONS, lambda f: f._replace(document_id="plan-b")), "and its document 'plan-b'"),
    (change(MENTIONS, lambda f: f._replace(rule="")), "it names no rule"),
    (change(MENTIONS, lambda f: f._replace(unit_id="unit-x")), "its unit unit-x is not in the document"),
    (change(MENTIONS, lambda f: f._replace(unit_id="")), "does not stand at"),
    (change(CHARGED, lambda f: f._replace(start=0, end=2)), "its evidence at 0 to 2 is outside its unit"),
    (change(CHARGED, lambda f: f._replace(start=f.end)), "is outside its unit"),
    (change(CHARGED, lambda f: f._replace(end=f.end - 1)), f"{AGENCY.id} is not named at"),
    (change(CHARGED, lambda f: f._replace(qualifier="boss")), "'boss' is no role"),
    (change(COVERS, lambda f: f._replace(to_id=AGENCY.id)), f"it cannot lead to {AGENCY.id}"),
    (change(COVERS, lambda f: f._replace(to_id="zone-x")), "it cannot lead to zone-x"),
    (change(COVERS, lambda f: f._replace(to_id=DISTRICT.id)), f"{DISTRICT.id} is not named at"),
    (change(COVERS, lambda f: f._replace(from_id=A.units[0].id)), f"{A.units[0].id} is no measure"),
    (change(COVERS, lambda f: f._replace(qualifier="guess")), "'guess' is no basis"),
    (NOT_A_MEASURE, "is no measure"),
    (cover(Basis.HEADING), "no heading names the zone"),
    (cover(Basis.MENTION, A.units[0].id), "outside its unit"),
    (NO_ABOUT, "the document is not about the zone"),
    (change(ADVANCES, lambda f: f._replace(to_id=CITED.id)), f"it cannot lead to {CITED.id}"),
    (ELSEWHERE, f"{PLATFORM.id} belongs to plan-b"),
    (change(CITES, lambda f: f._replace(start=f.start + 1)), f"{CITED.id} is not named at"),
    (change(ABOUT, lambda f: f._replace(unit_id="", start=0, end=9999)), "its evidence is outside the text"),
    (change(SETS, lambda f: f._replace(to_id="target-x")), "nothing sets it"),
    (A._replace(facts=tuple(f for f in A.facts if f.type is not FactType.OF)), "is not of its indicator"),
)


@pytest.mark.parametrize("batch", [A, make_batch("plan-b", OTHER_BLOCK), make_batch("plan-c", title="方案")])
def test_what_holds_has_no_flaw(batch: GraphBatch) -> None:
    assert list(find_fact_flaws(batch)) == []


@pytest.mark.parametrize(("batch", "problem"), BAD)
def test_what_does_not_hold_is_found(batch: GraphBatch, problem: str) -> None:
    assert any(problem in flaw.problem for flaw in find_fact_flaws(batch))


def test_a_hint_needs_no_evidence() -> None:
    hinted = change(ABOUT, lambda f: f._replace(unit_id="", start=-1, end=-1))
    problems = [flaw.problem for flaw in find_fact_flaws(hinted)]
    assert problems == ["ABOUT: its id does not follow from what it says"]


def test_a_bracket_beside_the_measure_may_name_the_zone() -> None:
    first, bracket = A.units[3], A.units[-4]
    mention = next(f for f in A.facts if f.type is MENTIONS and f.unit_id == bracket.id)
    chosen = next(f for f in A.facts if f.qualifier == Basis.MENTION)
    named = mention._replace(to_id=BLOCK.id)
    moved = chosen._replace(unit_id=bracket.id, start=mention.start, end=mention.end)
    facts = [named if f is mention else moved if f is chosen else f for f in A.facts]
    problems = {flaw.subject: flaw.problem for flaw in find_fact_flaws(A._replace(facts=tuple(facts)))}
    assert problems[moved.id] == "COVERS: its id does not follow from what it says"
    assert bracket.parent_id == first.parent_id


def test_facts_of_the_gazetteer_are_not_looked_for_in_the_text() -> None:
    assert all(fact.document_id for fact in A.facts if fact.type is not FactType.PART_OF)
    assert [fact for fact in A.facts if not fact.document_id]
