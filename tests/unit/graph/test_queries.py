"""Running queries: what sessions and transactions guarantee."""

from pathlib import Path

import pytest
from neo4j import Driver, ManagedTransaction
from neo4j.exceptions import ClientError, TransientError

from graph import queries, query_files
from graph.queries import iter_records, read_records, write_records, write_transaction
from schemas.errors import BadQuery, QueryFailed


def write_file(folder: Path, text: str, name: str) -> None:
    path = folder / f"{name}.cypher"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of queries in place of the program's."""
    monkeypatch.setattr(queries, "CYPHER_FOLDER", tmp_path)
    monkeypatch.setattr(query_files, "CYPHER_FOLDER", tmp_path)
    return tmp_path


NUMBERS = "// name: numbers_{0}\n// mode: read\n// params: most: integer\n// returns: number: integer\n// Numbers.\n"


def test_records_come_back(driver: Driver, own_folder: Path) -> None:
    text = NUMBERS.format("a") + "UNWIND range(1, $most) AS number RETURN number"
    write_file(own_folder, text, "read/numbers_a")
    assert [r["number"] for r in read_records(driver, "read/numbers_a", {"most": 3})] == [1, 2, 3]
    assert [r["number"] for r in iter_records(driver, "read/numbers_a", {"most": 3})] == [1, 2, 3]


def test_undeclared_columns_are_refused(driver: Driver, own_folder: Path) -> None:
    write_file(own_folder, NUMBERS.format("b") + "RETURN $most AS most", "read/numbers_b")
    with pytest.raises(BadQuery, match="it returns"):
        read_records(driver, "read/numbers_b", {"most": 3})


def test_what_does_not_fit_into_memory_is_not_tried_again(driver: Driver) -> None:
    attempts = []

    def fill(tx: ManagedTransaction, size: int) -> None:
        attempts.append(size)
        tx.run("UNWIND range(1, $size) AS i RETURN collect(toString(i) + 'text')", size=size).consume()

    write_transaction(driver, lambda tx: fill(tx, 3))
    with pytest.raises(QueryFailed, match="POLICYGRAPH_NEO4J_HEAP"):
        write_transaction(driver, lambda tx: fill(tx, 100_000_000))
    assert attempts == [3, 100_000_000]


def test_a_passing_failure_is_tried_again(driver: Driver) -> None:
    attempts = []

    def stumble(tx: ManagedTransaction) -> int:
        attempts.append(tx)
        if len(attempts) == 1:
            raise TransientError("somebody else was there")
        return 7

    assert write_transaction(driver, stumble) == 7
    assert len(attempts) == 2


def test_a_reading_session_cannot_write(empty_graph: Driver, own_folder: Path) -> None:
    write_file(
        own_folder, NUMBERS.format("c") + "CREATE (n:N {x: $most}) RETURN n.x AS number", "read/numbers_c"
    )
    with pytest.raises(ClientError, match=r"[Ww]rit"):
        read_records(empty_graph, "read/numbers_c", {"most": 3})
    with pytest.raises(ClientError, match=r"[Ww]rit"):
        list(iter_records(empty_graph, "read/numbers_c", {"most": 3}))
    assert [r["number"] for r in write_records(empty_graph, "read/numbers_c", {"most": 3})] == [3]
