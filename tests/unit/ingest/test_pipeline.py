"""The founding documents, read as a whole."""

import pytest

from ingest.extraction import count_uncovered
from schemas.batch import GraphBatch
from schemas.fact import FactType
from schemas.outline import Category
from tests.golden.outlines import FOLDER, read_founding_documents, show_outline


@pytest.fixture(scope="module")
def batches() -> dict[str, GraphBatch]:
    return {batch.document.id: batch for batch in read_founding_documents()}


def test_outlines_are_the_golden_ones(batches: dict[str, GraphBatch], update_golden: bool) -> None:
    for name, batch in batches.items():
        path = FOLDER / f"outline-{name}.txt"
        if update_golden:
            path.write_text(show_outline(batch), "utf-8")
        assert show_outline(batch) == path.read_text("utf-8")


def test_the_task_lists_are_complete(batches: dict[str, GraphBatch]) -> None:
    counts = {
        name: (
            sum(task.category is Category.TASK for task in batch.tasks),
            sum(task.category is Category.SAFEGUARD for task in batch.tasks),
        )
        for name, batch in batches.items()
    }
    assert counts["binjiang-ftz-plan"] == (18, 4)
    assert counts["xiaoshan-ftz-plan"] == (23, 4)


def test_no_character_lands_nowhere_and_every_span_says_what_it_says(batches: dict[str, GraphBatch]) -> None:
    for batch in batches.values():
        text = batch.document.text
        assert count_uncovered(batch) == 0
        assert all(text[unit.start : unit.end] == unit.text for unit in batch.units)
        mentions = [fact for fact in batch.facts if fact.type is FactType.MENTIONS]
        assert mentions
        assert all(text[fact.start : fact.end] == fact.qualifier for fact in mentions)
        places = {unit.id: unit for unit in batch.units}
        for fact in batch.facts:
            if fact.unit_id:
                unit = places[fact.unit_id]
                assert unit.start <= fact.start < fact.end <= unit.end


def test_ids_are_unique_and_facts_join_nodes_of_the_batch(batches: dict[str, GraphBatch]) -> None:
    for batch in batches.values():
        ids = [batch.document.id, *(entity.id for entity in batch.entities)]
        ids += [*(section.id for section in batch.sections), *(task.id for task in batch.tasks)]
        ids += [*(unit.id for unit in batch.units), *(target.id for target in batch.targets)]
        ids += [indicator.id for indicator in batch.indicators]
        assert len(set(ids)) == len(ids)
        assert len({fact.id for fact in batch.facts}) == len(batch.facts)
        assert {end for fact in batch.facts for end in (fact.from_id, fact.to_id)} <= set(ids)


def test_reading_twice_gives_the_same(batches: dict[str, GraphBatch]) -> None:
    again = {batch.document.id: batch for batch in read_founding_documents()}
    assert again == batches
