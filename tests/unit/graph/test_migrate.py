"""The schema: numbered files, applied once, in order, and recorded in the graph."""

import pytest
from neo4j import Driver

from graph.migrate import migrate
from graph.query_files import CYPHER_FOLDER
from graph.write import write_batch
from schemas.errors import NewerGraph
from tests.batches import make_batch

NAMES = tuple(sorted(path.stem for path in (CYPHER_FOLDER / "schema").glob("*.cypher")))


def get_recorded(driver: Driver) -> list[tuple[int, str]]:
    records = driver.execute_query("MATCH (m:Migration) RETURN m.number, m.name ORDER BY m.number").records
    return [(record[0], record[1]) for record in records]


def test_numbers_have_no_gap() -> None:
    assert [int(name[:3]) for name in NAMES] == list(range(1, len(NAMES) + 1))


def test_an_empty_graph_gets_all_of_them(empty_graph: Driver) -> None:
    assert migrate(empty_graph) == NAMES
    assert get_recorded(empty_graph) == [(int(name[:3]), name) for name in NAMES]


def test_the_second_time_nothing_is_left_to_do(empty_graph: Driver) -> None:
    migrate(empty_graph)
    assert migrate(empty_graph) == ()


def test_one_that_was_interrupted_is_applied_again(empty_graph: Driver) -> None:
    migrate(empty_graph)
    empty_graph.execute_query("MATCH (m:Migration {number: 6}) DELETE m")
    assert migrate(empty_graph) == ("006_unit_id",)
    assert len(get_recorded(empty_graph)) == len(NAMES)


def test_a_newer_graph_is_left_alone(empty_graph: Driver) -> None:
    empty_graph.execute_query("CREATE (:Migration {number: 999, name: '999_tomorrow'})")
    with pytest.raises(NewerGraph) as caught:
        migrate(empty_graph)
    assert caught.value.migrations == ("999_tomorrow",)
    assert get_recorded(empty_graph) == [(999, "999_tomorrow")]


def test_every_node_has_a_unique_id(empty_graph: Driver) -> None:
    migrate(empty_graph)
    records = empty_graph.execute_query(
        "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type CONTAINS 'UNIQUENESS' "
        "RETURN labelsOrTypes[0] AS label, properties[0] AS property"
    ).records
    assert {(record["label"], record["property"]) for record in records} == {
        ("Document", "id"),
        ("Section", "id"),
        ("Task", "id"),
        ("Unit", "id"),
        ("Target", "id"),
        ("Indicator", "id"),
        ("Entity", "id"),
        ("Lock", "id"),
        ("Migration", "number"),
    }


SEARCHES = (
    ("text_words", "滨江区块", "支持滨江区块建设国家“芯火”平台。"),
    ("text_words", "组织领导", "加强组织领导"),
    ("text_words", "主要任务", "主要任务"),
    ("name_words", "芯火", "国家“芯火”平台"),
)


@pytest.mark.parametrize(("index", "words", "found"), SEARCHES)
def test_chinese_is_found_by_pairs_of_characters(
    empty_graph: Driver, index: str, words: str, found: str
) -> None:
    migrate(empty_graph)
    write_batch(empty_graph, make_batch("plan-a"))
    records = empty_graph.execute_query(
        "CALL db.index.fulltext.queryNodes($index, $words) YIELD node "
        "RETURN coalesce(node.text, node.title, node.name) AS words",
        {"index": index, "words": f'"{words}"'},
    ).records
    assert found in {record["words"] for record in records}
