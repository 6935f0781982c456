"""The loader: what a Cypher file has to look like."""

from pathlib import Path

import pytest

from graph.query_files import Mode, get_query, iter_queries, load_query
from schemas.errors import BadQuery

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
