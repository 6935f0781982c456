"""Which node a text means, asked of a real server."""

import pytest
from neo4j import Driver

from graph.names import resolve_name, resolve_node
from schemas.errors import Ambiguous, NotFound

ANY = ("Entity", "Document", "Section", "Task", "Unit", "Target", "Indicator")
ZONES = ("Zone",)

# Text, labels, id.
MEANT = (
    ("zone-block", ANY, "zone-block"),
    (" zone-block ", ANY, "zone-block"),
    ("滨江区块", ZONES, "zone-block"),
    ("滨江区", ZONES, "zone-district"),
    ("杭州", ZONES, "zone-city"),
    ("自贸区滨江区块", ANY, "zone-block"),
    ("中国（浙江）自由贸易试验区杭州片区", ZONES, "zone-area"),
    ("中国(浙江)自由贸易试验区杭州片区", ZONES, "zone-area"),
    ("g60科创走廊", ZONES, "zone-corridor"),
    ("“5050”计划", ANY, "programme-5050"),
    ("plan 5050", ANY, "programme-5050"),
    ("plan", ("Document",), "plan"),
    ("杭州市(暂行)意见", ("Document",), "opinions"),
    ("《杭州市（暂行）意见》", ANY, "opinions"),
    ("杭政[2020]3号", ("Document",), "opinions"),
    ("推进数字贸易", ("Task",), "p-task-1"),
    ("主要任务", ANY, "p-section-1"),
    ("p-build", ("Measure",), "p-build"),
    ("p-target", ANY, "p-target"),
    ("indicator-trade", ANY, "indicator-trade"),
)


@pytest.mark.parametrize(("text", "labels", "node_id"), MEANT)
def test_an_id_a_name_an_alias_and_a_title_mean_a_node(
    answers: Driver, text: str, labels: tuple[str, ...], node_id: str
) -> None:
    assert resolve_name(answers, text, labels) == node_id


def test_a_node_comes_with_its_label_name_and_document(answers: Driver) -> None:
    assert resolve_node(answers, "p-build", ANY).model_dump() == {
        "id": "p-build",
        "kind": "Measure",
        "name": "𠮷支持滨江区块建设数字贸易平台，实施“5050”计划。",
        "document_id": "plan",
    }
    assert resolve_node(answers, "p-title", ANY).kind == "Unit"
    assert resolve_node(answers, "p-target", ANY).name == "数字贸易额"


@pytest.mark.parametrize(
    ("text", "labels", "ids"),
    [
        ("高新区", ZONES, ["zone-block", "zone-district"]),
        ("数字贸易平台", ANY, ["platform-o", "platform-p"]),
    ],
)
def test_an_ambiguous_name_answers_with_the_candidates(
    answers: Driver, text: str, labels: tuple[str, ...], ids: list[str]
) -> None:
    with pytest.raises(Ambiguous) as caught:
        resolve_name(answers, text, labels)
    assert [node.id for node in caught.value.candidates] == ids


def test_candidates_of_one_name_are_told_apart_by_their_documents(answers: Driver) -> None:
    with pytest.raises(Ambiguous, match=r"platform-o in opinions.*platform-p in plan"):
        resolve_name(answers, "数字贸易平台", ("Platform",))


# Text, labels, nearest names.
UNKNOWN: tuple[tuple[str, tuple[str, ...], list[str]], ...] = (
    ("滨江区快", ZONES, ["滨江区", "滨江区块"]),
    ("G6O科创走廊", ZONES, ["G60科创走廊"]),
    ("物联小镇", ZONES, ["物联网小镇"]),
    ("滨江区块", ("Agency",), ["滨江区商务局"]),
    ("区商务", ("Agency",), ["滨江区商务局"]),
    ("建设方案", ("Document",), ["滨江区块建设方案"]),
    ("zzz", ANY, []),
    ("", ANY, []),
    ("   ", ANY, []),
)


@pytest.mark.parametrize(("text", "labels", "names"), UNKNOWN)
def test_an_unknown_name_answers_with_the_nearest(
    answers: Driver, text: str, labels: tuple[str, ...], names: list[str]
) -> None:
    with pytest.raises(NotFound) as caught:
        resolve_name(answers, text, labels)
    assert [node.name for node in caught.value.nearest] == names


# What the query language of the index would take for its own.
HOSTILE = (
    '"',
    "\\",
    "AND",
    "OR NOT",
    "name:*",
    "[a TO b]",
    "(((",
    "滨江~",
    "/a/",
    "!?",
    "' OR 1=1 //",
    "$text",
    "滨江" * 2000,
    "\x00",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_an_error_of_the_index(answers: Driver, text: str) -> None:
    with pytest.raises(NotFound):
        resolve_name(answers, text, ANY)
