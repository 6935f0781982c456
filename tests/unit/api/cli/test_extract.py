"""Everything found in one file, on the command line."""

import json
from pathlib import Path

import pytest

from schemas.extraction import Extraction
from tests.unit.api.cli.bad_files import BAD, GOOD, write_files
from tests.unit.api.cli.commands import DOCUMENTS, Cli

PLAN = DOCUMENTS / "binjiang-ftz-plan.txt"


def test_json_is_the_extraction_and_nothing_else(cli: Cli) -> None:
    outcome = cli("extract", PLAN, "--json")
    extraction = Extraction.model_validate_json(outcome.out)
    text = PLAN.read_bytes().decode()
    assert (outcome.code, outcome.err) == (0, "")
    assert list(json.loads(outcome.out)) == [
        "meta", "units", "tasks", "mentions", "targets", "zone_facts", "responsibility",
    ]  # fmt: skip
    assert len(extraction.tasks) == 22
    assert all(text[row.start : row.end] == row.text for row in extraction.mentions)
    assert all(text[row.start : row.end] == row.title for row in extraction.tasks)


def test_a_table_shows_every_kind(cli: Cli) -> None:
    outcome = cli("extract", PLAN)
    assert outcome.code == 0
    for line in (
        "title         中国(浙江)自由贸易试验区杭州片区滨江区块建设方案",
        "22 tasks",
        "  1、汇聚数字经济领域全球顶尖人才 (task)",
        "targets",
        "facts on zones",
        "  area: 中国(浙江)自由贸易试验区杭州片区滨江区块: 11.32平方公里",
        "charges",
    ):
        assert line in outcome.out


@pytest.mark.parametrize("name", [*BAD, *GOOD])
def test_bad_files_are_one_sentence(cli: Cli, tmp_path: Path, name: str) -> None:
    write_files(tmp_path)
    outcome = cli("extract", tmp_path / name)
    if name in GOOD:
        assert outcome.code == 0
        assert "滨江区块" in outcome.out
    else:
        assert (outcome.code, outcome.out) == (5, "")
        assert outcome.err.startswith(f"policygraph: {tmp_path / name}: ")
        assert BAD[name][1] in outcome.err


def test_a_file_that_is_not_there(cli: Cli, tmp_path: Path) -> None:
    outcome = cli("extract", tmp_path / "x.txt")
    assert outcome.code == 5
    assert (
        outcome.err
        == f"policygraph: {tmp_path / 'x.txt'}: it cannot be opened (No such file or directory).\n"
    )
