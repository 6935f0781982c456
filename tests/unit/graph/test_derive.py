"""Which version of a work comes after which."""

import pytest

from graph.derive import Version, find_successions

DRAFT, FINAL = "draft", "final"

CASES: tuple[tuple[tuple[tuple[str, str, str], ...], list[tuple[str, str]]], ...] = (
    ((), []),
    ((("a", "2020", FINAL),), []),
    ((("a", "2020", DRAFT), ("b", "2021", FINAL)), [("b", "a")]),
    ((("a", "2020-11", FINAL), ("b", "2020-12", FINAL)), [("b", "a")]),
    # Dates that do not tell: one is missing, or less precise than the other.
    ((("a", "", DRAFT), ("b", "2020", FINAL)), [("b", "a")]),
    ((("a", "2020-12", DRAFT), ("b", "", FINAL)), [("b", "a")]),
    ((("a", "2020-12", DRAFT), ("b", "2020", FINAL)), [("b", "a")]),
    ((("a", "2020", FINAL), ("b", "2020-12", FINAL)), []),
    ((("a", "", FINAL), ("b", "", FINAL)), []),
    # A date is the stronger word: this draft is of the next round.
    ((("a", "2020", FINAL), ("b", "2021", DRAFT)), [("b", "a")]),
    # Only neighbours.
    ((("a", "2020", DRAFT), ("b", "2021", FINAL), ("c", "2022", FINAL)), [("b", "a"), ("c", "b")]),
)


@pytest.mark.parametrize(("versions", "pairs"), CASES)
def test_successions(versions: tuple[tuple[str, str, str], ...], pairs: list[tuple[str, str]]) -> None:
    listed = [Version(id_, "work", date, status) for id_, date, status in versions]
    assert find_successions(listed) == pairs
    assert find_successions(reversed(listed)) == pairs


def test_other_works_are_other_stories() -> None:
    assert find_successions([Version("a", "x", "2020", FINAL), Version("b", "y", "2021", FINAL)]) == []
