"""Exit codes by kind of error."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from api.cli.failing import EXIT_CODES, get_exit_code, report_failure
from schemas import errors

CODES = [
    (errors.NotFound("滨江"), 3),
    (errors.Ambiguous("滨江", ()), 3),
    (errors.DatabaseUnavailable("bolt://x", "it is off"), 4),
    (errors.WrongPassword("bolt://x", "neo4j"), 4),
    (errors.PortTaken(8000), 4),
    (errors.DiskFull("x"), 4),
    (errors.NewerGraph(("099_x",)), 4),
    (errors.EmptyDocument("a.txt"), 5),
    (errors.UnknownEncoding("a.txt", "it is Latin"), 5),
    (errors.BadManifest("a.csv", "it is empty"), 5),
    (errors.DuplicateId("a", "a.txt", "b.txt"), 5),
    (errors.BadBatch("a", "a mistake"), 1),
    (errors.BadQuery(Path("x/y.cypher"), "a mistake"), 1),
]


def iter_subclasses(cls: type[errors.PolicyGraphError]) -> Iterator[type[errors.PolicyGraphError]]:
    for child in cls.__subclasses__():
        yield child
        yield from iter_subclasses(child)


@pytest.mark.parametrize(("error", "code"), CODES)
def test_exit_codes(error: errors.PolicyGraphError, code: int) -> None:
    assert get_exit_code(error) == code


def test_every_class_has_a_code_of_its_own_or_from_above() -> None:
    codes = {
        next(EXIT_CODES[part] for part in cls.__mro__ if part in EXIT_CODES)
        for cls in iter_subclasses(errors.PolicyGraphError)
    }
    assert codes == {1, 3, 4, 5}


def test_a_failure_is_one_sentence_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert report_failure(errors.NotFound("滨江")) == 3
    assert capsys.readouterr() == ("", "policygraph: Nothing is called '滨江'.\n")
