"""Plans into the graph, on the command line."""

import json
from pathlib import Path

import pytest
from neo4j import Driver

from tests.graphs import get_nodes
from tests.unit.api.cli.bad_files import BAD, GOOD, PLAN, write_files
from tests.unit.api.cli.commands import DOCUMENTS, Cli


def write_plan(path: Path, text: str = PLAN) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_a_plan_is_written_and_written_again_unchanged(cli: Cli, empty_graph: Driver, tmp_path: Path) -> None:
    path = write_plan(tmp_path / "plan.txt")
    first, second = cli("ingest", path), cli("ingest", path)
    assert (first.code, first.err) == (0, "")
    assert first.out.splitlines()[0].split() == [
        "document", "tasks", "units", "measures", "facts", "graph",
    ]  # fmt: skip
    assert " written\n" in first.out
    assert second.out.splitlines()[1].endswith("  unchanged")
    assert "The graph's nodes: " in first.out
    assert "; 0 characters landed nowhere." in first.out


def test_a_changed_plan_removes_what_it_alone_said(cli: Cli, empty_graph: Driver, tmp_path: Path) -> None:
    path = write_plan(tmp_path / "plan.txt")
    cli("ingest", path)
    write_plan(path, PLAN.replace("滨江区块", "萧山区块"))
    assert " removed\n" in cli("ingest", path).out


def test_bad_files_are_reported_and_stop_nothing_else(cli: Cli, empty_graph: Driver, tmp_path: Path) -> None:
    write_files(tmp_path)
    outcome = cli("ingest", tmp_path, tmp_path / "nowhere.txt", DOCUMENTS / "manifest.csv")
    told = " ".join(outcome.out.split())
    assert outcome.code == 1
    assert f"{len(GOOD)} written, {len(BAD) + 2} failed in " in told
    for name, (_, reason) in BAD.items():
        assert f"Not written: {tmp_path / name}:" in told
        assert reason in told
    assert "nowhere.txt: there is no such file or folder." in told
    assert "files ending in .csv cannot be read, only .txt" in told
    assert get_nodes(empty_graph, "Document", "id", "encoding") == {
        ("gbk", "gb18030"),
        ("gb18030", "gb18030"),
        ("utf16", "utf-16-le"),
        ("dos", "utf-8"),
        ("unheaded", "utf-8"),
    }


def test_a_sidecar_file_says_what_the_text_does_not(cli: Cli, empty_graph: Driver, tmp_path: Path) -> None:
    path = write_plan(tmp_path / "plan.txt")
    hints = {"id": "named", "title": "另名", "date": "2021-04", "status": "draft"}
    path.with_name("plan.txt.meta.json").write_text(json.dumps(hints), "utf-8")
    assert cli("ingest", path).code == 0
    assert get_nodes(empty_graph, "Document", "id", "title", "date", "status") == {
        ("named", "另名", "2021-04", "draft")
    }


def test_options_overrule_the_sidecar_file(cli: Cli, empty_graph: Driver, tmp_path: Path) -> None:
    path = write_plan(tmp_path / "plan.txt")
    path.with_name("plan.txt.meta.json").write_text('{"id": "named", "date": "2021"}', "utf-8")
    outcome = cli("ingest", path, "--id", "other", "--issuer", "甲", "--issuer", "乙", "--about", "萧山区块")
    assert outcome.code == 0
    assert get_nodes(empty_graph, "Document", "id", "date") == {("other", "2021")}
    about = empty_graph.execute_query("MATCH (:Document)-[:ABOUT]->(z) RETURN z.name").records
    assert [record.values() for record in about] == [["中国(浙江)自由贸易试验区杭州片区萧山区块"]]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--title", "题"), "are for one file at a time"),
        (("--date", "yesterday"), "'yesterday' is no date; write 2021, 2021-04 or 2021-04-29"),
        (("--id", "a/b"), "'a/b' cannot be an id"),
        (("--status", "maybe"), "'draft', 'final'"),
    ],
)
def test_wrong_options_are_refused_before_anything_is_read(
    cli: Cli, tmp_path: Path, options: tuple[str, str], said: str
) -> None:
    write_plan(tmp_path / "a.txt")
    write_plan(tmp_path / "b.txt")
    outcome = cli("ingest", tmp_path, *options)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


def test_one_id_with_different_bytes_is_refused_and_the_rest_written(
    cli: Cli, empty_graph: Driver, tmp_path: Path
) -> None:
    for folder, text in (("a", PLAN), ("b", PLAN + "推进。"), ("c", PLAN)):
        write_plan(tmp_path / folder / "plan.txt", text)
    write_plan(tmp_path / "c" / "good.txt")
    outcome = cli("ingest", tmp_path)
    assert outcome.code == 1
    assert "would both be the document 'plan', but their contents differ" in outcome.out
    assert get_nodes(empty_graph, "Document", "id") == {("good",)}


def test_the_same_bytes_twice_are_read_once(cli: Cli, empty_graph: Driver, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        write_plan(tmp_path / folder / "plan.txt")
    outcome = cli("ingest", tmp_path)
    assert outcome.code == 0
    assert f"Read once only, the same file stands there twice: {tmp_path / 'b' / 'plan.txt'}" in outcome.out
    assert "1 written, 0 failed" in outcome.out


def test_a_mistake_of_the_program_costs_one_file(
    cli: Cli, empty_graph: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise IndexError("list index out of range")

    monkeypatch.setattr("api.ingesting.read_document", fail)
    outcome = cli("ingest", write_plan(tmp_path / "plan.txt"))
    assert outcome.code == 1
    said = "plan.txt: the program made a mistake with this file (IndexError: list index out of range; test_ingest.py"
    assert said in outcome.out


def test_a_removed_document_takes_its_part_along(cli: Cli, empty_graph: Driver, tmp_path: Path) -> None:
    cli("ingest", write_plan(tmp_path / "plan.txt"))
    outcome = cli("remove", "某区行动方案")
    assert outcome.code == 0
    assert outcome.out.startswith("Removed plan 《某区行动方案》: ")
    assert get_nodes(empty_graph, "Unit", "id") == set()
    assert cli("remove", "plan").code == 3
