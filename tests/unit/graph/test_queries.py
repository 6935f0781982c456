"""The loader: what a Cypher file has to look like, and what running it guarantees."""

from pathlib import Path

import pytest
from neo4j import Driver, ManagedTransaction
from neo4j.exceptions import ClientError, TransientError

from graph import queries, query_files
from graph.queries import (
    iter_records,
    read_records,
    write_records,
    write_transaction,
)
from graph.query_files import Mode, get_query, iter_queries, load_query
from schemas.errors import BadQuery, QueryFailed

GOOD = """\
// name: units
// mode: read
// params: id: string, ids: list<string>
// returns: id: string, text: string | null
// The unit with that id; of a name such as `$x`
// nothing is said.
// why: 'https://example.org; $no' is no statement.
MATCH (u:Unit {id: $id}) WHERE u.id IN $ids // and $this neither
RETURN u.id AS id, 'https://a.b/; $c' AS text
"""

BAD = (
    (("name: units", "name: unit"), "it is called 'unit' in its header"),
    (("// mode: read\n", ""), "its header has no line '// mode:' in its place"),
    (("mode: read", "mode: write"), "mode 'write' does not belong into the folder 'read'"),
    (("mode: read", "mode: eat"), "mode 'eat' does not belong into the folder 'read'"),
    (("id: string, ids", "id string, ids"), "is no list of different `name: type`"),
    (("text: string | null", "id: string"), "is no list of different `name: type`"),
    (("ids: list<string>", "all: list<string>"), "it declares ['all', 'id'] and uses ['id', 'ids']"),
    ((", ids: list<string>", ""), "it declares ['id'] and uses ['id', 'ids']"),
    (("RETURN", ";RETURN"), "it is not exactly one statement without `;`"),
    (("is no statement.", "is no statement"), "no sentence says what it does"),
)


def write_file(folder: Path, text: str, name: str = "read/units") -> Path:
    path = folder / f"{name}.cypher"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_read_with_all_that_its_header_says(tmp_path: Path) -> None:
    query = load_query(write_file(tmp_path, GOOD))
    assert query.name == "units"
    assert query.mode is Mode.READ
    assert query.parameters == {"id", "ids"}
    assert query.columns == ("id", "text")
    assert query.purpose.startswith("The unit with that id; of a name such as `$x` nothing is said.")
    assert query.text.startswith("MATCH (u:Unit {id: $id})")


@pytest.mark.parametrize(("change", "reason"), BAD)
def test_a_file_that_disagrees_with_itself_is_refused(
    tmp_path: Path, change: tuple[str, str], reason: str
) -> None:
    path = write_file(tmp_path, GOOD.replace(*change, 1))
    with pytest.raises(BadQuery) as caught:
        load_query(path)
    assert reason in caught.value.reason
    assert caught.value.path == path
    assert str(caught.value).startswith("The query read/units.cypher cannot be used: ")


@pytest.mark.parametrize("text", ["", "// name: units\n// mode: read\n"])
def test_a_file_without_a_whole_header_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadQuery, match="shorter than four lines"):
        load_query(write_file(tmp_path, text))


def test_a_file_without_a_statement_is_refused(tmp_path: Path) -> None:
    header = GOOD[: GOOD.index("MATCH")].replace("id: string, ids: list<string>", "")
    with pytest.raises(BadQuery, match="not exactly one statement"):
        load_query(write_file(tmp_path, header))


def test_every_file_of_the_program_is_good() -> None:
    loaded = list(iter_queries())
    assert {"units", "zone_coverage", "001_migration_number", "delete_nodes"} <= {q.name for q in loaded}
    assert all(
        query.columns or query.mode is not Mode.READ for query in loaded if query.name != "await_indexes"
    )


def test_an_unknown_name_is_a_mistake() -> None:
    with pytest.raises(BadQuery, match="there is no such file"):
        get_query("read/nothing_of_the_kind")


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
