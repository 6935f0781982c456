"""Scores on the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.api.cli.commands import Cli

KINDS = {
    "units", "measures", "tasks", "zones", "agencies", "platforms", "organizations", "programmes",
    "policy_documents", "targets", "zone_facts", "roles",
}  # fmt: skip

TEXT = "某区行动方案\n一、主要任务\n（一）建设平台。支持滨江区块建设数字贸易示范区。\n"


def make_gold(**changes: Any) -> dict[str, Any]:
    """An annotation of TEXT that has one zone right and one task that is not there."""
    zone = TEXT.index("滨江区块")
    gold = {
        "meta": {"title": "某区行动方案"},
        "units": [
            {"id": 1, "start": 0, "end": 6, "type": "title"},
            {"id": 2, "start": zone - 2, "end": len(TEXT) - 1, "type": "measure"},
        ],
        "tasks": [
            {
                "number": "",
                "title": "没有",
                "start": 0,
                "end": 2,
                "body": [0, 2],
                "parent": "",
                "category": "task",
            }
        ],
        "mentions": [
            {
                "start": zone,
                "end": zone + 4,
                "label": "Zone",
                "text": "滨江区块",
                "canonical": "滨江区块",
                "tier": 1,
            }
        ],
        "targets": [],
        "zone_facts": [],
        "responsibility": [],
    }
    return {**gold, **changes}


def write_gold(folder: Path, gold: Any, text: str | None = TEXT) -> Path:
    """A folder of annotations with its documents beside it."""
    (folder / "gold").mkdir()
    (folder / "texts").mkdir()
    (folder / "gold" / "plan.json").write_text(json.dumps(gold), "utf-8")
    if text is not None:
        (folder / "texts" / "plan.txt").write_text(text, "utf-8")
    return folder / "gold"


def test_json_has_all_kinds_twice_and_the_canonical_share(cli: Cli, tmp_path: Path) -> None:
    outcome = cli("evaluate", write_gold(tmp_path, make_gold()), "--json")
    scores = json.loads(outcome.out)
    assert (outcome.code, outcome.err) == (0, "")
    assert scores.keys() == KINDS | {"canonical", "without_own_rows"}
    assert scores["without_own_rows"].keys() == KINDS | {"canonical"}
    assert scores["units"] == {
        "precision": 1.0, "recall": 1.0, "f1": 1.0, "found": 2, "predicted": 2, "reached": 2, "gold": 2,
        "accuracy": 1.0,
    }  # fmt: skip
    assert scores["zones"]["recall"] == 1.0
    assert scores["tasks"]["f1"] == 0.0
    assert scores["canonical"] == 0.0


def test_a_table_and_what_was_missed(cli: Cli, tmp_path: Path) -> None:
    gold = write_gold(tmp_path, make_gold())
    short, long = cli("evaluate", gold), cli("evaluate", gold, "--missed")
    assert short.code == long.code == 0
    assert short.out.splitlines()[0] == "1 documents: plan"
    assert "Without the gazetteer rows that stem from the scored document only:" in short.out
    assert "tasks, missed:" not in short.out
    assert "\ntasks, missed:\n  没有\n\ntasks, wrong:\n  建设平台\n" in long.out


def test_a_manifest_beside_the_document_does_not_help(cli: Cli, tmp_path: Path) -> None:
    gold = write_gold(tmp_path, make_gold())
    plain = cli("evaluate", gold, "--json")
    sidecar = tmp_path / "texts" / "plan.txt.meta.json"
    sidecar.write_text('{"about": ["萧山区块"], "title": "萧山区块方案", "id": "other"}', "utf-8")
    assert cli("evaluate", gold, "--json") == plain


def test_documents_elsewhere(cli: Cli, tmp_path: Path) -> None:
    gold = write_gold(tmp_path, make_gold(), None)
    (tmp_path / "far" / "away").mkdir(parents=True)
    (tmp_path / "far" / "away" / "plan.txt").write_text(TEXT, "utf-8")
    assert cli("evaluate", gold).code == 5
    assert cli("evaluate", gold, "--documents", tmp_path / "far" / "away").code == 0


ZONE = make_gold()["mentions"][0]
BROKEN = [
    ("{", "it is no annotation: : Invalid JSON"),
    ([], "it is no annotation: : Input should be an object"),
    ({"units": []}, "it is no annotation: tasks: Field required"),
    (make_gold(units=[{"start": 0, "end": 1, "type": "poem"}]), "it is no annotation: units.0.type: "),
    (make_gold(units=[{"start": 3, "end": 3, "type": "title"}]), "nothing stands at 3 to 3 of its document"),
    (make_gold(units=[{"start": 0, "end": 999, "type": "title"}]), "nothing stands at 0 to 999"),
    (make_gold(mentions=[{**ZONE, "text": "萧山区块"}]), "萧山区块 does not stand at "),
]


@pytest.mark.parametrize(("gold", "said"), BROKEN)
def test_a_broken_annotation_is_named(cli: Cli, tmp_path: Path, gold: Any, said: str) -> None:
    folder = write_gold(tmp_path, gold)
    if isinstance(gold, str):
        (folder / "plan.json").write_text(gold, "utf-8")
    outcome = cli("evaluate", folder)
    assert (outcome.code, outcome.out) == (5, "")
    assert outcome.err.startswith(f"policygraph: {folder / 'plan.json'}: ")
    assert said in outcome.err


def test_a_folder_without_annotations(cli: Cli, tmp_path: Path) -> None:
    outcome = cli("evaluate", tmp_path)
    assert outcome == (5, "", f"policygraph: {tmp_path}: there is no annotation (ID.json) in this folder.\n")
