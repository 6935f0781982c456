"""The gazetteer: rows from CSV files, names matched on characters, names that must not be taken."""

from pathlib import Path

import pytest

from ingest.gazetteer import Gazetteer, Hit, load_gazetteer, make_entity
from ingest.naming.matcher import Matcher
from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import GAZETTEER, make_row

HEADER = "id,name,name_en,aliases,short,not,kind,level,parents,overlaps,source\n"
ZONES = (
    "zone-a,杭州市,Hangzhou,杭州|杭城,,杭州湾,Zone,city,zone-z,,GB/T 2260\n"
    "zone-z,浙江省,Zhejiang,浙江,,,Zone,province,,,GB/T 2260\n"
    "zone-b,滨江区块,,滨江片,自贸区,滨江区块链,Zone,functional,zone-a|zone-z,zone-z,plan-1\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "zones.csv").write_text(HEADER + ZONES, encoding="utf-8")
    (tmp_path / "platforms.csv").write_text(
        HEADER + "platform-x,国家“芯火”平台,,,,,Platform,,,,plan-1|list\n", encoding="utf-8"
    )
    (tmp_path / "organs.csv").write_text(
        "id,name,short,levels,source\norgan-1,科学技术局,科技局,city|district,law\n", encoding="utf-8"
    )
    (tmp_path / "lexicon.csv").write_text("word,source\n数智,plans\n", encoding="utf-8")
    return tmp_path


def test_rows_come_from_files(folder: Path) -> None:
    gazetteer = load_gazetteer(folder)
    assert list(gazetteer.rows) == ["zone-a", "zone-z", "zone-b", "platform-x"]
    row = gazetteer.rows["zone-b"]
    assert (row.kind, row.parents, row.overlaps, row.source) == (
        EntityKind.ZONE,
        ("zone-a", "zone-z"),
        ("zone-z",),
        ("plan-1",),
    )
    assert gazetteer.lexicon == ("数智",)
    assert gazetteer.organs[0].levels == ("city", "district")


def test_rows_of_one_source_are_left_out(folder: Path) -> None:
    assert list(load_gazetteer(folder, without_source="plan-1").rows) == ["zone-a", "zone-z", "platform-x"]


def test_empty_folder_is_an_empty_gazetteer(tmp_path: Path) -> None:
    gazetteer = load_gazetteer(tmp_path)
    assert not gazetteer.rows
    assert gazetteer.find_names("杭州") == []
    assert gazetteer.find_organs("科技局") == []


def test_same_id_twice_is_refused(folder: Path) -> None:
    (folder / "agencies.csv").write_text(HEADER + ZONES.splitlines()[0] + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match="zone-a stands twice"):
        load_gazetteer(folder)


def test_names_are_leftmost_longest(folder: Path) -> None:
    hits = load_gazetteer(folder).find_names("在浙江省杭州的滨江区块和自贸区")
    assert hits == [
        Hit(1, 4, ("zone-z",), ()),
        Hit(4, 6, ("zone-a",), ()),
        Hit(7, 11, ("zone-b",), ()),
        Hit(12, 15, (), ("zone-b",)),
    ]


def test_names_to_be_kept_apart_block_their_row_only(folder: Path) -> None:
    gazetteer = load_gazetteer(folder)
    assert gazetteer.find_names("杭州湾") == []
    assert gazetteer.find_names("滨江区块链") == []
    rows = {
        "a": make_row("a", "杭州", "", "", "杭州湾新区", "Zone", "city", ""),
        "b": make_row("b", "湾新区", "", "新区", "", "Zone", "city", ""),
    }
    assert Gazetteer(rows).find_names("杭州湾新区") == [Hit(2, 5, ("b",), ())]


def test_quoted_names_are_found_without_quotes(folder: Path) -> None:
    gazetteer = load_gazetteer(folder)
    assert [hit.rows for hit in gazetteer.find_names("国家芯火平台、国家“芯火”平台")] == [("platform-x",)] * 2


def test_ancestors_are_walked_once(folder: Path) -> None:
    gazetteer = load_gazetteer(folder)
    assert gazetteer.ancestors("zone-b") == ("zone-a", "zone-z")
    assert gazetteer.ancestors("zone-b") == ("zone-a", "zone-z")
    assert gazetteer.ancestors("nobody") == ()


def test_ancestors_end_in_a_circle() -> None:
    rows = {
        "a": make_row("a", "甲区", "", "", "", "Zone", "", "b"),
        "b": make_row("b", "乙区", "", "", "", "Zone", "", "a"),
    }
    assert Gazetteer(rows).ancestors("a") == ("b",)


def test_organ_names_answer_for_their_levels() -> None:
    assert GAZETTEER.organ_names[("city", "发改委")] == "发展和改革委员会"
    assert ("district", "发改委") not in GAZETTEER.organ_names
    assert GAZETTEER.find_organs("市发改局、科技局") == [(1, 4), (5, 8)]


def test_entity_of_a_row() -> None:
    entity = make_entity(GAZETTEER.rows["platform-window"])
    assert (entity.name, entity.tier, entity.status, entity.document_id) == (
        "国际贸易“单一窗口”",
        1,
        "named",
        "",
    )
    assert make_entity(GAZETTEER.rows["zone-hangzhou"]).status == ""


def test_matcher_gives_pattern_and_place() -> None:
    assert list(Matcher(("滨江", "滨江区块")).find("在滨江区块")) == [("滨江区块", 1, 5)]
