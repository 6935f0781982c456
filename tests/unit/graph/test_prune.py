"""Removing a document takes along what it alone supported, and nothing else."""

from random import Random

import pytest
from neo4j import Driver

from graph.counts import count_graph
from graph.digest import compute_digest
from graph.prune import remove_document
from graph.verify import verify
from graph.write import write_batch
from schemas.batch import GraphBatch
from schemas.entity import Entity
from schemas.errors import NotFound
from schemas.fact import Fact, FactType
from schemas.ids import make_id
from schemas.outline import UnitType
from tests.batches import (
    AGENCY,
    BLOCK,
    CITED,
    CITED_NUMBER,
    CITY,
    DISTRICT,
    GAZETTEER_RULE,
    INDICATOR,
    OTHER_BLOCK,
    OTHER_DISTRICT,
    PLATFORM,
    Draft,
    make_batch,
    make_part_of,
)
from tests.graphs import get_nodes, get_relations


def write_all(driver: Driver, *batches: GraphBatch) -> str:
    """The digest of a graph that had nothing in it before."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    for batch in batches:
        write_batch(driver, batch)
    return compute_digest(driver)


def make_naming(document_id: str, *zones: Entity) -> GraphBatch:
    """A document that names zones and says nothing else; what the gazetteer says of them is not in it."""
    draft = Draft(document_id)
    unit = draft.add_unit(document_id, UnitType.CONTEXT, "、".join(zone.name for zone in zones))
    for zone in zones:
        draft.add_mention(unit, zone)
    document = make_batch(document_id).document._replace(text=draft.text)
    return GraphBatch(document, (), (), (unit,), (), (), tuple(sorted(zones)), tuple(sorted(draft.facts)))


def add_parents(batch: GraphBatch, *pairs: tuple[Entity, Entity]) -> GraphBatch:
    """The same batch with gazetteer facts and the zones at their ends."""
    zones = {zone for pair in pairs for zone in pair}
    facts = [make_part_of(*pair) for pair in pairs]
    return batch._replace(
        entities=tuple(sorted({*batch.entities, *zones})), facts=tuple(sorted((*batch.facts, *facts)))
    )


def make_overlap(zone: Entity, other: Entity) -> Fact:
    id_ = make_id("fact", FactType.OVERLAPS, zone.id, other.id, zone.id)
    return Fact(id_, FactType.OVERLAPS, zone.id, other.id, "", zone.id, "", "", -1, -1, GAZETTEER_RULE)


def add_overlap(batch: GraphBatch, zone: Entity, other: Entity) -> GraphBatch:
    return batch._replace(facts=tuple(sorted((*batch.facts, make_overlap(zone, other)))))


def test_the_last_document_takes_everything(graph: Driver) -> None:
    write_batch(graph, make_batch("plan-a"))
    counts = remove_document(graph, "plan-a")
    assert counts.nodes_deleted == 22
    assert counts.nodes_created == counts.relations_created == 0
    assert count_graph(graph) == ({}, {})


def test_an_unknown_document_cannot_be_removed(graph: Driver) -> None:
    write_batch(graph, make_batch("plan-a"))
    before = compute_digest(graph)
    with pytest.raises(NotFound) as caught:
        remove_document(graph, "plan-x")
    assert caught.value.text == "plan-x"
    assert compute_digest(graph) == before


def test_what_others_support_stays(graph: Driver) -> None:
    alone = write_all(graph, make_batch("plan-b", OTHER_BLOCK))
    write_batch(graph, make_batch("plan-a"))
    assert get_nodes(graph, "Zone", "id") == {
        (zone.id,) for zone in (BLOCK, DISTRICT, CITY, OTHER_BLOCK, OTHER_DISTRICT)
    }
    remove_document(graph, "plan-a")
    assert get_nodes(graph, "Zone", "id") == {(zone.id,) for zone in (CITY, OTHER_BLOCK, OTHER_DISTRICT)}
    assert get_nodes(graph, "Indicator", "id") == {(INDICATOR.id,)}
    assert compute_digest(graph) == alone


def test_an_ancestor_stays_while_something_in_it_does(graph: Driver) -> None:
    naming = add_parents(make_naming("plan-b", DISTRICT), (DISTRICT, CITY))
    alone = write_all(graph, naming)
    write_batch(graph, make_batch("plan-a"))
    remove_document(graph, "plan-a")
    assert get_relations(graph, "PART_OF") == {(DISTRICT.id, CITY.id)}
    assert compute_digest(graph) == alone


def test_zones_that_contain_each_other_leave_together(graph: Driver) -> None:
    ring = ((BLOCK, DISTRICT), (DISTRICT, CITY), (CITY, BLOCK))
    write_batch(graph, add_parents(make_naming("plan-a", BLOCK), *ring))
    write_batch(graph, make_naming("plan-b", PLATFORM))
    assert get_nodes(graph, "Zone", "id") == {(BLOCK.id,), (DISTRICT.id,), (CITY.id,)}
    remove_document(graph, "plan-a")
    assert get_nodes(graph, "Entity", "id") == {(PLATFORM.id,)}


def test_an_indicator_leaves_with_its_last_target(graph: Driver) -> None:
    batch = make_batch("plan-a")
    write_batch(graph, batch)
    facts = [fact for fact in batch.facts if fact.type not in (FactType.SETS, FactType.OF)]
    write_batch(graph, batch._replace(targets=(), indicators=(), facts=tuple(facts)))
    assert get_nodes(graph, "Target", "id") == get_nodes(graph, "Indicator", "id") == set()


def test_an_overlap_needs_a_document_with_both_its_ends(graph: Driver) -> None:
    both = add_overlap(make_naming("both", BLOCK, OTHER_BLOCK), BLOCK, OTHER_BLOCK)
    one, other = make_naming("one", BLOCK), make_naming("other", OTHER_BLOCK)
    apart = write_all(graph, one, other)
    write_batch(graph, both)
    assert get_relations(graph, "OVERLAPS") == {(BLOCK.id, OTHER_BLOCK.id)}
    write_batch(graph, one)
    write_batch(graph, other)
    assert get_relations(graph, "OVERLAPS") == {(BLOCK.id, OTHER_BLOCK.id)}
    remove_document(graph, "both")
    assert compute_digest(graph) == apart


def test_what_the_gazetteer_no_longer_says_goes(graph: Driver) -> None:
    old = add_parents(make_naming("plan-a", BLOCK), (BLOCK, DISTRICT), (DISTRICT, CITY))
    new = add_parents(make_naming("plan-a", BLOCK), (BLOCK, CITY))
    fresh = write_all(graph, new)
    assert write_all(graph, old, new) == fresh
    assert get_nodes(graph, "Zone", "id") == {(BLOCK.id,), (CITY.id,)}
    other = make_naming("plan-b", BLOCK)
    write_batch(graph, add_parents(other, (BLOCK, OTHER_DISTRICT)))
    assert get_relations(graph, "PART_OF") == {(BLOCK.id, OTHER_DISTRICT.id)}
    assert get_nodes(graph, "Zone", "id") == {(BLOCK.id,), (OTHER_DISTRICT.id,)}


def test_what_a_document_says_of_zones_leaves_with_it(graph: Driver) -> None:
    batch = make_naming("plan-a", BLOCK, OTHER_BLOCK)
    draft = Draft("plan-a")
    for type_ in (FactType.PART_OF, FactType.OVERLAPS, FactType.LOCATED_IN):
        draft.add_fact(type_, (BLOCK.id, OTHER_BLOCK.id), batch.units[0], BLOCK.name)
    alone = write_all(graph, batch)
    full = batch._replace(facts=tuple(sorted((*batch.facts, *draft.facts))))
    for change in (full, batch):
        write_batch(graph, change)
        found = {type_ for type_ in ("PART_OF", "OVERLAPS", "LOCATED_IN") if get_relations(graph, type_)}
        assert found == ({"PART_OF", "OVERLAPS", "LOCATED_IN"} if change is full else set())
    assert compute_digest(graph) == alone


def test_a_citation_of_a_removed_document_is_kept(graph: Driver) -> None:
    alone = write_all(graph, make_batch("plan-a"))
    write_batch(graph, make_batch("plan-c", title=CITED.name))
    assert get_relations(graph, "IDENTIFIES") == {(CITED.id, "plan-c")}
    remove_document(graph, "plan-c")
    assert compute_digest(graph) == alone


def test_a_number_that_nobody_cites_any_more_identifies_nothing(graph: Driver) -> None:
    naming = make_naming("plan-n", CITED)
    write_all(graph, naming, make_batch("plan-a"), make_batch("plan-c", BLOCK, number=CITED_NUMBER))
    write_batch(
        graph,
        make_naming("plan-c", AGENCY)._replace(document=make_batch("plan-c", number=CITED_NUMBER).document),
    )
    assert get_relations(graph, "IDENTIFIES") == {(CITED.id, "plan-c")}
    remove_document(graph, "plan-a")
    assert get_relations(graph, "IDENTIFIES") == set()


def test_the_version_between_two_leaves_no_gap(graph: Driver) -> None:
    for year in ("2020", "2021", "2022"):
        batch = make_batch(f"plan-{year}")
        write_batch(graph, batch._replace(document=batch.document._replace(work="work", date=year)))
    assert get_relations(graph, "SUPERSEDES") == {("plan-2021", "plan-2020"), ("plan-2022", "plan-2021")}
    remove_document(graph, "plan-2021")
    assert get_relations(graph, "SUPERSEDES") == {("plan-2022", "plan-2020")}


VARIANTS: tuple[GraphBatch, ...] = (
    make_batch("plan-0", title=CITED.name),
    make_batch("plan-0", OTHER_BLOCK, sentences=("推进甲。",)),
    make_batch("plan-1", sentences=("推进甲。", "推进乙。")),
    add_overlap(make_naming("plan-1", BLOCK, OTHER_BLOCK), BLOCK, OTHER_BLOCK),
    make_batch("plan-2", number=CITED_NUMBER),
    add_parents(make_naming("plan-2", OTHER_BLOCK), (OTHER_BLOCK, OTHER_DISTRICT), (OTHER_DISTRICT, CITY)),
)


def test_whatever_happened_the_graph_is_what_its_documents_say(graph: Driver) -> None:
    random = Random(20210429)
    there: dict[str, GraphBatch] = {}
    for _ in range(12):
        batch = random.choice(VARIANTS)
        if batch.document.id in there and random.random() < 0.4:
            remove_document(graph, there.pop(batch.document.id).document.id)
        else:
            write_batch(graph, batch)
            there[batch.document.id] = batch
    assert not verify(graph).violations
    digest = compute_digest(graph)
    assert write_all(graph, *there.values()) == digest
