"""Ids are computed, stable and safe against parts that run together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.ids import make_id

PARTS = st.lists(
    st.text(alphabet=st.characters(exclude_characters="\x1f", codec="utf-8"), max_size=6), max_size=4
)


def test_make_id_is_stable() -> None:
    assert make_id("unit", "plan", "推进。", "1") == "unit-9de2ed51ee338e8aec8d6f8ac5b6b0d9"


def test_a_separator_inside_a_part_is_refused() -> None:
    with pytest.raises(ValueError, match="U\\+001F"):
        make_id("unit", "a\x1fb")


@given(PARTS, PARTS)
def test_different_parts_give_different_ids(a: list[str], b: list[str]) -> None:
    assert (make_id("unit", *a) == make_id("unit", *b)) == (a == b)
