"""Writing a document: all of it or nothing, the same whatever was there before and in whatever order."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice, permutations
from pathlib import Path

import pytest
from neo4j import Driver

from graph import rows, write
from graph.counts import WriteCounts
from graph.digest import compute_digest
from graph.rows import Rows, iter_rows
from graph.verify import verify
from graph.write import write_batch
from schemas.batch import GraphBatch
from schemas.document import Status
from schemas.entity import Entity, EntityKind
from schemas.errors import BadBatch
from schemas.fact import FactType
from schemas.outline import UnitType
from schemas.settings import Settings
from tests.batches import (
    AGENCY,
    BLOCK,
    CITED,
    CITED_NUMBER,
    CITY,
    DISTRICT,
    INDICATOR,
    OTHER_BLOCK,
    PLATFORM,
    make_batch,
    make_part_of,
)
from tests.graphs import get_nodes, get_relations

UNCHANGED = WriteCounts(0, 0, 0, 0)


def write_all(driver: Driver, *batches: GraphBatch) -> str:
    """The digest of a graph that had nothing in it before."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    for batch in batches:
        write_batch(driver, batch)
    return compute_digest(driver)


def make_version(document_id: str, date: str, status: Status) -> GraphBatch:
    batch = make_batch(document_id)
    return batch._replace(document=batch.document._replace(work="work-a", date=date, status=status))


def test_nodes_have_their_labels_and_properties(graph: Driver) -> None:
    write_batch(graph, make_batch("plan-a"))
    assert get_nodes(graph, "Document", "id", "title", "status") == {("plan-a", "滨江区块建设方案", "final")}
    assert get_nodes(graph, "Zone", "id", "name") == {
        (zone.id, zone.name) for zone in (BLOCK, DISTRICT, CITY)
    }
    assert get_nodes(graph, "Entity", "id") == {
        (entity.id,) for entity in (BLOCK, DISTRICT, CITY, PLATFORM, AGENCY, CITED)
    }
    assert get_nodes(graph, "Measure", "text", "type") == {
        ("支持滨江区块建设国家“芯火”平台。", "measure"),
        (f"落实《{CITED.name}》（{CITED_NUMBER}）。", "measure"),
    }
    assert get_nodes(graph, "Goal", "text") == {("到2025年，数字贸易额达到1000亿元。",)}
    assert get_nodes(graph, "Target", "year", "value", "unit") == {("2025", "1000", "亿元")}
    assert get_nodes(graph, "Indicator", "id", "name") == {tuple(INDICATOR)}


def test_relations_have_their_ends_and_properties(graph: Driver) -> None:
    batch = make_batch("plan-a")
    write_batch(graph, batch)
    document, task, unit = "plan-a", batch.tasks[0], batch.units[3]
    assert get_relations(graph, "HAS_SECTION", "order") == {
        (document, section.id, section.order) for section in batch.sections
    }
    assert (batch.sections[0].id, task.id, task.order) in get_relations(graph, "HAS_TASK", "order")
    assert (task.id, unit.id, unit.order) in get_relations(graph, "HAS_UNIT", "order")
    assert get_relations(graph, "ADVANCES", "action", "source") == {(unit.id, PLATFORM.id, "建设", document)}
    assert get_relations(graph, "COVERS", "basis") == {(unit.id, BLOCK.id, "mention")}
    assert get_relations(graph, "CITES", "number") == {(document, CITED.id, CITED_NUMBER)}
    assert get_relations(graph, "CHARGED_TO", "role") == {
        (task.id, AGENCY.id, "responsible"),
        (unit.id, AGENCY.id, "responsible"),
    }
    assert get_relations(graph, "PART_OF", "source", "document_id") == {
        (BLOCK.id, DISTRICT.id, BLOCK.id, ""),
        (DISTRICT.id, CITY.id, DISTRICT.id, ""),
    }


def test_the_second_time_nothing_changes(graph: Driver) -> None:
    first = write_batch(graph, make_batch("plan-a"))
    digest = compute_digest(graph)
    assert first.nodes_created == 22
    assert first.relations_created == len(get_all_relations(graph))
    assert write_batch(graph, make_batch("plan-a")) == UNCHANGED
    assert compute_digest(graph) == digest


def get_all_relations(driver: Driver) -> list[str]:
    return [r[0] for r in driver.execute_query("MATCH ()-[r]->() RETURN elementId(r)").records]


def test_the_order_of_ingest_does_not_matter(graph: Driver) -> None:
    batches = (
        make_batch("plan-a"),
        make_batch("plan-b", OTHER_BLOCK),
        make_batch("plan-c", title=CITED.name),
        make_version("plan-d", "2022", Status.FINAL),
    )
    digests = {write_all(graph, *order) for order in islice(permutations(batches), 0, None, 5)}
    assert len(digests) == 1


def test_a_changed_document_leaves_nothing_stale(graph: Driver) -> None:
    other = make_batch("plan-b", OTHER_BLOCK)
    old = make_batch("plan-a", sentences=("推进甲。", "推进乙。"))
    new = make_batch("plan-a", OTHER_BLOCK, sentences=("推进乙。",))
    fresh = write_all(graph, other, new)
    assert write_all(graph, other, old, new) == fresh
    assert write_all(graph, old, other, new) == fresh
    assert not verify(graph).violations


def test_a_unit_that_changes_its_type_changes_its_label(graph: Driver) -> None:
    batch = make_batch("plan-a")
    for type_, labels in (
        (UnitType.GOAL, {"Unit", "Goal"}),
        (UnitType.CONTEXT, {"Unit"}),
        (UnitType.MEASURE, {"Unit", "Measure"}),
    ):
        units = [*batch.units]
        units[3] = units[3]._replace(type=type_)
        write_batch(graph, batch._replace(units=tuple(units)))
        records = graph.execute_query("MATCH (u:Unit {id: $id}) RETURN labels(u)", id=units[3].id).records
        assert set(records[0][0]) == labels


def test_a_unit_that_moves_has_one_place(graph: Driver) -> None:
    batch = make_batch("plan-a")
    write_batch(graph, batch)
    units = [*batch.units]
    units[3] = units[3]._replace(parent_id=batch.tasks[1].id)
    write_batch(graph, batch._replace(units=tuple(units)))
    places = {a for a, b, *_ in get_relations(graph, "HAS_UNIT") if b == units[3].id}
    assert places == {batch.tasks[1].id}


def test_entities_that_no_fact_supports_are_left_out(graph: Driver) -> None:
    batch = make_batch("plan-a")
    stray = make_part_of(OTHER_BLOCK, DISTRICT)
    write_batch(graph, batch._replace(entities=(*batch.entities, OTHER_BLOCK), facts=(*batch.facts, stray)))
    assert get_nodes(graph, "Zone", "id") == {(BLOCK.id,), (DISTRICT.id,), (CITY.id,)}
    assert (OTHER_BLOCK.id, DISTRICT.id) not in get_relations(graph, "PART_OF")


def test_rows_are_cut_into_statements(graph: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = write_all(graph, make_batch("plan-a"))
    monkeypatch.setattr(rows, "ROWS_AT_ONCE", 1)
    assert write_all(graph, make_batch("plan-a")) == whole


KINDS = tuple(EntityKind)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_entity_has_its_label(graph: Driver, kind: EntityKind) -> None:
    batch = make_batch("plan-a")
    entity = Entity("x", kind, "某某", "", (), 2, "", "", "plan-a")
    fact = batch.facts[0]._replace(id="fact-x", type=FactType.MENTIONS, from_id=batch.units[0].id, to_id="x")
    write_batch(graph, batch._replace(entities=(*batch.entities, entity), facts=(*batch.facts, fact)))
    assert ("x",) in get_nodes(graph, kind.value, "id")


def test_rows_that_make_no_graph_leave_nothing(graph: Driver) -> None:
    batch = make_batch("plan-a")
    with pytest.raises(BadBatch) as caught:
        write_batch(graph, batch._replace(indicators=()))
    assert caught.value.document_id == "plan-a"
    assert get_nodes(graph, "Unit", "id") == set()


def break_after(statements: int) -> object:
    """A stand-in for iter_rows that fails when so many statements have been given away."""

    def iter_some(batch: GraphBatch) -> Iterator[Rows]:
        for number, part in enumerate(iter_rows(batch)):
            if number == statements:
                raise KeyboardInterrupt
            yield part

    return iter_some


@pytest.mark.parametrize("statements", [1, 5, 20])
def test_a_failure_in_the_middle_leaves_what_was_there(
    graph: Driver, monkeypatch: pytest.MonkeyPatch, statements: int
) -> None:
    write_batch(graph, make_batch("plan-a", sentences=("推进甲。",)))
    before = compute_digest(graph)
    monkeypatch.setattr(write, "iter_rows", break_after(statements))
    with pytest.raises(KeyboardInterrupt):
        write_batch(graph, make_batch("plan-a", OTHER_BLOCK))
    assert compute_digest(graph) == before


def test_a_row_that_finds_no_end_is_noticed(graph: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    def iter_wrong(batch: GraphBatch) -> Iterator[Rows]:
        yield Rows("write/of", [{"from_id": "nobody", "to_id": "nothing", "id": "fact-x"}])

    monkeypatch.setattr(write, "iter_rows", iter_wrong)
    with pytest.raises(BadBatch, match="write/of wrote 0 of 1 rows"):
        write_batch(graph, make_batch("plan-a"))


KILLED = """
import sys, time
from pathlib import Path
from graph import write
from graph.connection import open_driver
from graph.rows import iter_rows
from schemas.settings import Settings
from tests.batches import OTHER_BLOCK, make_batch

def iter_slowly(batch):
    for number, part in enumerate(iter_rows(batch)):
        if number == 12:
            print("half", flush=True)
            time.sleep(60)
        yield part

write.iter_rows = iter_slowly
with open_driver(Settings.model_validate_json(sys.argv[1])) as driver:
    write.write_batch(driver, make_batch("plan-a", OTHER_BLOCK))
"""


def test_a_program_that_is_killed_leaves_what_was_there(graph: Driver, settings: Settings) -> None:
    write_batch(graph, make_batch("plan-a"))
    before = compute_digest(graph)
    command = [sys.executable, "-c", KILLED, settings.model_dump_json()]
    root = Path(__file__).parents[3]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "half\n"
        os.kill(program.pid, signal.SIGKILL)
    started = time.monotonic()
    assert write_batch(graph, make_batch("plan-a")) == UNCHANGED
    assert time.monotonic() - started < 30
    assert compute_digest(graph) == before


def test_writers_side_by_side_do_not_disturb_each_other(graph: Driver) -> None:
    batches = [make_batch(f"plan-{i}", (BLOCK, OTHER_BLOCK)[i % 2]) for i in range(8)]
    batches.append(make_batch("plan-cited", title=CITED.name))
    alone = write_all(graph, *batches)
    graph.execute_query("MATCH (n) DETACH DELETE n")
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda batch: write_batch(graph, batch), batches))
    assert compute_digest(graph) == alone


CITING = (
    (make_batch("plan-c", title=f"《{CITED.name}》"), "derived:same-title"),
    (make_batch("plan-c", number="国发 [2018] 38 号"), "derived:same-number"),
    (make_batch("plan-c", title=CITED.name, number=CITED_NUMBER), "derived:same-number"),
)


@pytest.mark.parametrize(("cited", "rule"), CITING)
def test_a_cited_document_is_found_in_either_order(graph: Driver, cited: GraphBatch, rule: str) -> None:
    for order in permutations((make_batch("plan-a"), cited)):
        write_all(graph, *order)
        assert get_relations(graph, "IDENTIFIES", "rule", "source") == {(CITED.id, "plan-c", rule, "plan-c")}


def test_a_citation_that_is_gone_identifies_nothing(graph: Driver) -> None:
    write_all(graph, make_batch("plan-c", number=CITED_NUMBER), make_batch("plan-a"))
    assert get_relations(graph, "IDENTIFIES") == {(CITED.id, "plan-c")}
    write_batch(graph, make_batch("plan-c"))
    assert get_relations(graph, "IDENTIFIES") == set()


def test_versions_supersede_each_other_in_either_order(graph: Driver) -> None:
    versions = (
        make_version("draft", "2020-11", Status.DRAFT),
        make_version("final", "2020-12", Status.FINAL),
        make_version("next", "2023", Status.FINAL),
    )
    for order in permutations(versions):
        write_all(graph, *order)
        assert get_relations(graph, "SUPERSEDES", "source") == {
            ("final", "draft", "final"),
            ("next", "final", "next"),
        }


def test_a_document_of_another_work_supersedes_nothing_more(graph: Driver) -> None:
    write_all(graph, make_version("old", "2020", Status.FINAL), make_version("new", "2021", Status.FINAL))
    assert get_relations(graph, "SUPERSEDES") == {("new", "old")}
    write_batch(graph, make_batch("new"))
    assert get_relations(graph, "SUPERSEDES") == set()
