"""The gazetteer's files are sound: a wrong row here is a wrong answer everywhere."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.gazetteer import Gazetteer, Row, load_gazetteer
from ingest.indicators import load_indicators
from schemas.entity import EntityKind

SEEDS = Path(__file__).parents[3] / "seeds"

ROW_HEADER = "id,name,name_en,aliases,short,not,kind,level,parents,overlaps,source"
HEADERS = {
    "zones.csv": ROW_HEADER,
    "platforms.csv": ROW_HEADER,
    "agencies.csv": ROW_HEADER,
    "organizations.csv": ROW_HEADER,
    "programmes.csv": ROW_HEADER,
    "organs.csv": "id,name,short,levels,source",
    "indicators.csv": "id,name,aliases,source",
    "lexicon.csv": "word,source",
}
PREFIXES = {
    EntityKind.ZONE: "zone-",
    EntityKind.PLATFORM: "platform-",
    EntityKind.AGENCY: "agency-",
    EntityKind.ORGANIZATION: "org-",
    EntityKind.PROGRAMME: "programme-",
}
LEVELS = {
    EntityKind.ZONE: {"province", "city", "district", "town", "functional", "region"},
    EntityKind.AGENCY: {"national", "province", "city", "district", "international", "functional"},
}
ORGAN_LEVELS = {"province", "city", "district", "town"}

# Full-width ASCII and brackets: names are matched in text where these are half-width already.
FULL_WIDTH = re.compile("[\uff01-\uff5e\u3014\u3015\u3000]")
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
OUTER_QUOTES = re.compile("“[^“]*”")


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer(SEEDS)


def read_records(file: str) -> list[dict[str, str]]:
    with (SEEDS / file).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def iter_names(row: Row) -> Iterator[str]:
    yield row.name
    yield from row.aliases


def names_twice(rows: Iterator[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Kind and name that two rows share, with the second row's id."""
    owner: dict[tuple[str, str], str] = {}
    return [(kind, name, row) for kind, name, row in rows if owner.setdefault((kind, name), row) != row]


@pytest.mark.parametrize("file", sorted(HEADERS))
def test_header_is_exact(file: str) -> None:
    with (SEEDS / file).open(encoding="utf-8", newline="") as handle:
        assert handle.readline().rstrip("\n") == HEADERS[file]


@pytest.mark.parametrize("file", sorted(HEADERS))
def test_rows_are_whole_sorted_and_sourced(file: str) -> None:
    records = read_records(file)
    keys = [next(iter(record.values())) for record in records]
    assert keys == sorted(set(keys))
    assert [k for k, record in zip(keys, records, strict=True) if not record["source"].strip()] == []
    assert [k for k, record in zip(keys, records, strict=True) if None in record.values()] == []


@pytest.mark.parametrize("file", sorted(HEADERS))
def test_cells_are_half_width_and_lists_have_no_holes(file: str) -> None:
    for record in read_records(file):
        for column, cell in record.items():
            parts = cell.split("|") if cell else []
            assert all(part and part == part.strip() for part in parts), (column, cell)
            assert len(parts) == len(set(parts)), (column, cell)
            # A document's number (国发〔2020〕10号) keeps its brackets: sources are read, not matched.
            assert column == "source" or not FULL_WIDTH.search(cell), (column, cell)


def test_ids_are_slugs_of_their_kind(gazetteer: Gazetteer) -> None:
    for row in gazetteer.rows.values():
        assert SLUG.fullmatch(row.id), row.id
        assert row.id.startswith(PREFIXES[row.kind]), row.id


def test_levels_are_known(gazetteer: Gazetteer) -> None:
    for row in gazetteer.rows.values():
        assert row.level in LEVELS.get(row.kind, {""}), (row.id, row.level)


def test_no_name_means_two_rows_of_a_kind(gazetteer: Gazetteer) -> None:
    rows = gazetteer.rows.values()
    assert names_twice((row.kind.value, name, row.id) for row in rows for name in iter_names(row)) == []


def test_short_and_negative_names_differ_from_names(gazetteer: Gazetteer) -> None:
    for row in gazetteer.rows.values():
        own = set(iter_names(row))
        assert not own & set(row.short), row.id
        assert not (own | set(row.short)) & set(row.not_names), row.id


def test_a_negative_name_holds_a_name_of_its_row(gazetteer: Gazetteer) -> None:
    for row in gazetteer.rows.values():
        own = (*iter_names(row), *row.short)
        assert [no for no in row.not_names if not any(name in no for name in own)] == [], row.id


def test_names_have_no_quotes_at_the_outer_edge(gazetteer: Gazetteer) -> None:
    rows = gazetteer.rows.values()
    assert [n for row in rows for n in (*iter_names(row), *row.short) if OUTER_QUOTES.fullmatch(n)] == []


def test_parents_and_overlaps_are_zones(gazetteer: Gazetteer) -> None:
    for row in gazetteer.rows.values():
        for other in (*row.parents, *row.overlaps):
            assert gazetteer.rows[other].kind is EntityKind.ZONE, (row.id, other)


def test_no_zone_lies_in_itself(gazetteer: Gazetteer) -> None:
    # `ancestors` leaves the row itself out, so a circle shows in what lies above the parents.
    for row in gazetteer.rows.values():
        assert not any(row.id in gazetteer.ancestors(parent) for parent in row.parents), row.id


def test_organs_are_unambiguous_in_a_level() -> None:
    rows = []
    for record in read_records("organs.csv"):
        levels = record["levels"].split("|")
        assert set(levels) <= ORGAN_LEVELS
        names = [record["name"], *filter(None, record["short"].split("|"))]
        rows += [(level, name, record["id"]) for level in levels for name in names]
    assert names_twice(iter(rows)) == []


def test_indicators_are_unambiguous() -> None:
    # Raises where two rows give the same key.
    table = load_indicators(SEEDS)
    assert table.resolve("外贸进出口").id == table.resolve("货物贸易进出口总额").id == "indicator-trade"
    assert table.resolve("R&D占比").id == "indicator-rd-share"


def test_provinces_are_complete(gazetteer: Gazetteer) -> None:
    provinces = [
        row for row in gazetteer.rows.values() if row.level == "province" and row.kind is EntityKind.ZONE
    ]
    assert len(provinces) == 34
    assert all(row.name_en for row in provinces)


NAMED_ROWS = [
    ("滨江", "zone-cn-330108"),
    ("高新区(滨江)", "zone-cn-330108"),
    ("杭州国家高新区", "zone-cn-330108"),
    ("萧山", "zone-cn-330109"),
    ("浙江", "zone-cn-330000"),
    ("杭州", "zone-cn-330100"),
    ("南京市鼓楼区", "zone-cn-320106"),
    ("滨江区块", "zone-binjiang-ftz-block"),
    ("自贸试验区杭州片区滨江区块", "zone-binjiang-ftz-block"),
    ("中国(浙江)自由贸易试验区杭州片区萧山区块", "zone-xiaoshan-ftz-block"),
    ("浙江自贸试验区", "zone-ftz-zhejiang"),
    ("中国(杭州)跨境电商综试区", "zone-cbec-hangzhou"),
    ("单一窗口", "platform-single-window"),
    ("eWTP", "platform-ewtp"),
    ("国家发展改革委", "agency-ndrc"),
    ("大华科技", "org-dahua"),
    ("“放管服”改革", "programme-fangguanfu"),
]


@pytest.mark.parametrize(("name", "row_id"), NAMED_ROWS)
def test_a_name_means_one_row(gazetteer: Gazetteer, name: str, row_id: str) -> None:
    assert gazetteer.names[name].rows == (row_id,)


# Bare names that running text makes up by accident, each in a phrase that makes one up.
TRAPS = [
    ("稳定海外市场", "Zone"),
    ("形成都市农业品牌", "Zone"),
    ("一中心四平台", "Zone"),
    ("创新乡村治理", "Zone"),
    ("平衡水平", "Zone"),
    ("亚运城市行动", "Zone"),
    ("推广安全生产", "Zone"),
    ("集中卫生资源", "Zone"),
    ("滨江区块链", "Zone"),
    ("外国航空公司", "Organization"),
    ("集中控制", "Organization"),
]


@pytest.mark.parametrize(("text", "kind"), TRAPS)
def test_accidental_names_are_not_found(gazetteer: Gazetteer, text: str, kind: str) -> None:
    found = [row for hit in gazetteer.find_names(text) for row in hit.rows]
    assert [row for row in found if gazetteer.rows[row].kind.value == kind] == []


def test_a_shared_name_is_short_for_each_of_its_rows(gazetteer: Gazetteer) -> None:
    use = gazetteer.names["自贸试验区"]
    assert use.rows == ()
    assert {"zone-ftz-zhejiang", "zone-binjiang-ftz-block", "zone-xiaoshan-ftz-block"} <= set(use.short_rows)
    assert gazetteer.names["鼓楼区"].rows == ()
    assert len(gazetteer.names["鼓楼区"].short_rows) == 4


def test_a_town_can_lie_in_two_zones(gazetteer: Gazetteer) -> None:
    above = gazetteer.ancestors("zone-iot-town")
    assert above[:2] == ("zone-binjiang-ftz-block", "zone-hangzhou-linked-binjiang")
    assert {"zone-ftz-zhejiang-hangzhou", "zone-cn-330108", "zone-cn-330100", "zone-cn-330000"} <= set(above)
