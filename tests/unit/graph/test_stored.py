"""A batch read back from the graph is the batch that was written."""

import pytest
from neo4j import Driver

from graph.stored import load_batch
from graph.write import write_batch
from schemas.errors import NotFound
from tests.batches import AGENCY, BLOCK, CITED, OTHER_BLOCK, PLATFORM, make_batch


def test_what_was_written_is_read_back(graph: Driver) -> None:
    batch = make_batch("plan-a", sentences=("推进甲。", "推进乙。", "推进甲。"), number="杭政〔2021〕2号")
    write_batch(graph, make_batch("plan-b", OTHER_BLOCK))
    write_batch(graph, batch)
    stored = load_batch(graph, "plan-a")
    assert stored._replace(entities=(), facts=()) == batch._replace(entities=(), facts=())
    assert stored.facts == tuple(fact for fact in batch.facts if fact.document_id)
    assert set(stored.entities) == {BLOCK, PLATFORM, AGENCY, CITED}


def test_an_unknown_document_is_not_found(graph: Driver) -> None:
    with pytest.raises(NotFound):
        load_batch(graph, "plan-x")


@pytest.mark.parametrize(
    "change",
    [
        "MATCH (u:Unit:Goal) REMOVE u.start",
        "MATCH (u:Unit:Goal) SET u.type = 'wish'",
        "MATCH (t:Target) SET t.comparator = '~'",
        "MATCH (e:Platform) SET e:Zone",
    ],
)
def test_what_cannot_be_is_refused(graph: Driver, change: str) -> None:
    write_batch(graph, make_batch("plan-a"))
    graph.execute_query(change)
    with pytest.raises((KeyError, ValueError)):
        load_batch(graph, "plan-a")
