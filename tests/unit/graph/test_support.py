"""What supports what."""

import pytest

from graph.support import find_supported, trim_batch
from tests.batches import BLOCK, CITY, DISTRICT, OTHER_BLOCK, OTHER_DISTRICT, make_batch, make_part_of

CASES: tuple[tuple[set[str], dict[str, list[str]], set[str]], ...] = (
    (set(), {"a": ["b"]}, set()),
    ({"a"}, {}, {"a"}),
    ({"a"}, {"a": ["b"], "b": ["c"], "x": ["c", "y"]}, {"a", "b", "c"}),
    ({"a"}, {"a": ["b", "c"], "b": ["d"], "c": ["d"]}, {"a", "b", "c", "d"}),
    ({"a"}, {"a": ["b"], "b": ["a"]}, {"a", "b"}),
)


@pytest.mark.parametrize(("held", "wholes", "supported"), CASES)
def test_support_goes_upwards(held: set[str], wholes: dict[str, list[str]], supported: set[str]) -> None:
    assert find_supported(held, wholes) == supported


def test_a_batch_that_holds_no_more_than_it_supports_stays_as_it_is() -> None:
    batch = make_batch("plan-a")
    assert trim_batch(batch) == batch


def test_what_no_fact_of_the_document_leads_to_is_trimmed() -> None:
    batch = make_batch("plan-a")
    more = (make_part_of(OTHER_BLOCK, OTHER_DISTRICT), make_part_of(OTHER_DISTRICT, CITY))
    wide = batch._replace(
        entities=(*batch.entities, OTHER_BLOCK, OTHER_DISTRICT), facts=(*batch.facts, *more)
    )
    assert trim_batch(wide) == batch
    assert {BLOCK, DISTRICT, CITY} <= set(trim_batch(wide).entities)
