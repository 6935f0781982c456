"""The registry of formats."""

import io

import pytest

from graph.export import FORMATS
from tests.unit.graph.export.sample import SUBGRAPH

FIRST_CHARACTERS = {"graphml": "<?xml", "node-link": '{"directed": true'}


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_writes_the_subgraph(name: str) -> None:
    handle = io.StringIO()
    FORMATS[name].write(SUBGRAPH, handle)
    assert handle.getvalue().startswith(FIRST_CHARACTERS[name])


def test_suffixes_differ() -> None:
    assert {name: form.suffix for name, form in FORMATS.items()} == {
        "graphml": ".graphml",
        "node-link": ".json",
    }
