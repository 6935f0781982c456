"""The words of a row's evidence."""

import pytest

from graph.evidence import make_evidence, make_shared

SHARED = make_shared((), [{"id": "u", "start": 10, "text": "𠮷支持滨江区块"}])

# Unit, span, words.
CASES = (
    ("u", (13, 17), "滨江区块"),
    ("u", (10, 11), "𠮷"),
    ("other", (13, 17), ""),
    ("", (-1, -1), ""),
    ("u", (-1, -1), ""),
    ("u", (5, 8), ""),
)


@pytest.mark.parametrize(("unit_id", "span", "surface"), CASES)
def test_the_words_are_those_of_the_span_in_its_unit(
    unit_id: str, span: tuple[int, int], surface: str
) -> None:
    row = {"evidence": {"unit_id": unit_id, "start": span[0], "end": span[1]}}
    assert make_evidence(row, SHARED)["surface"] == surface
