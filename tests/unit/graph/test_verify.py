"""A sound graph passes; whatever somebody changes in it by hand is found and said in words."""

import pytest
from neo4j import Driver

from graph.digest import compute_digest
from graph.verify import verify
from graph.write import write_batch
from tests.batches import CITED, OTHER_BLOCK, make_batch


@pytest.fixture
def plans(graph: Driver) -> Driver:
    """Two plans, one of which cites a third document that is there too."""
    write_batch(graph, make_batch("plan-a", sentences=("推进甲。",)))
    write_batch(graph, make_batch("plan-b", OTHER_BLOCK))
    write_batch(graph, make_batch("plan-c", title=CITED.name))
    return graph


def test_a_sound_graph_holds(plans: Driver) -> None:
    found = verify(plans)
    assert found.violations == ()
    assert found.holds
    assert found.documents == 3
    assert found.checked["units"] == 28
    assert found.checked["tasks"] == 6
    assert found.checked["MENTIONS"] == 14
    assert found.digest == compute_digest(plans)


def test_an_empty_graph_holds(graph: Driver) -> None:
    found = verify(graph)
    assert (found.documents, found.checked, found.violations) == (0, {}, ())


# Changes that do not hide one another, by what they touch: one look at the graph finds all of a group.
TEXTS = (
    (
        "MATCH (n:Document {id: 'plan-a'}) SET n.text = replace(n.text, '芯火', '星火') + '。'",
        "its text is not what",
    ),
    ("MATCH (n:Document {id: 'plan-a'}) SET n.text = n.text + '。'", "no unit holds the text"),
    (
        "MATCH (:Unit {document_id: 'plan-b'})-[r:MENTIONS]->(:Platform) SET r.surface = '某'",
        "'某' does not stand",
    ),
    ("MATCH (:Unit)-[r:COVERS {basis: 'mention'}]->() SET r.end = r.end - 1", "is not named at"),
    ("MATCH (:Unit)-[r:CHARGED_TO]->() SET r.role = 'chief'", "'chief' is no role"),
    ("MATCH (n:Target) SET n.start = 0, n.end = 1", "outside its unit"),
    ("MATCH (n:Task {document_id: 'plan-a'}) SET n.title = '某事'", "its title is not what stands"),
    ("MATCH (:Document)-[r:ABOUT]->() SET r.id = r.id + 'x'", "its id does not follow from what it says"),
)

VALUES = (
    ("MATCH (n:Unit:Goal {document_id: 'plan-a'}) REMOVE n.start", "it cannot be read back: 'start'"),
    ("MATCH (n:Task {document_id: 'plan-b'}) SET n.category = 'x'", "it cannot be read back: 'x'"),
    ("MATCH (n:Document {id: 'plan-c'}) SET n.status = ''", "it cannot be read back: ''"),
)

NODES = (
    ("MATCH (:Task)-[r:HAS_UNIT]->(:Measure) DELETE r", "Unit: it stands below not exactly one node"),
    ("MATCH (:Unit {document_id: 'plan-b'})-[r:SETS]->() DELETE r", "Target: it is set by nothing"),
    ("MATCH (:Target)-[r:OF]->() DELETE r", "Indicator: it is measured by no target"),
    (
        "MATCH (n:Measure {document_id: 'plan-a'}) REMOVE n:Measure",
        "Unit: it has a label that is not of its type",
    ),
    (
        "MATCH (n:Unit:Goal {document_id: 'plan-a'}) SET n.document_id = 'plan-b'",
        "Unit: it stands below a node of another document",
    ),
    ("CREATE (:Entity:Zone {id: 'zone-x'})", "Entity: no document supports it"),
    ("CREATE (:Entity:Zone:Platform {id: 'zone-y'})", "Entity: it has not exactly one kind"),
    ("MATCH (n:Document {id: 'plan-c'}) DETACH DELETE n", "belongs to a document that is not there"),
)

FACTS = (
    ("MATCH (a)-[r:MENTIONS]->(b) CREATE (a)-[x:MENTIONS]->(b)", "MENTIONS: it has no id"),
    (
        "MATCH (a:Zone {id: 'zone-xiaoshan'})-[r:PART_OF]->(b) CREATE (a)-[x:PART_OF]->(b) SET x = properties(r)",
        "PART_OF: it is stated twice, or without a source",
    ),
    (
        "MATCH (a:Zone {id: 'zone-binjiang'}), (b:Zone {id: 'zone-xiaoshan'}) "
        "CREATE (a)-[:OVERLAPS {id: 'p', document_id: 'plan-x', source: 'plan-x'}]->(b)",
        "OVERLAPS: it is stated by a document that is not there",
    ),
    (
        "MATCH (a:Zone {id: 'zone-binjiang-block'}), (b:Zone {id: 'zone-xiaoshan'}) "
        "CREATE (a)-[:OVERLAPS {id: 'o', document_id: '', source: 's'}]->(b)",
        "OVERLAPS: no document supports both its ends",
    ),
    (
        "MATCH (a:Document {id: 'plan-a'}), (b:Document {id: 'plan-b'}) "
        "CREATE (a)-[:SUPERSEDES {id: 'x', document_id: 'plan-a'}]->(b)",
        "SUPERSEDES to plan-b does not follow from what is stored",
    ),
    ("MATCH ()-[r:IDENTIFIES]->() SET r.id = 'x'", "IDENTIFIES: its id does not follow"),
)

MISSING = (
    ("MATCH ()-[r:IDENTIFIES]->() DELETE r", "IDENTIFIES to plan-c is missing"),
    ("MATCH (n:Document) SET n.work = 'w', n.date = right(n.id, 1)", "SUPERSEDES to plan-a is missing"),
)


@pytest.mark.parametrize("group", [TEXTS, VALUES, NODES, FACTS, MISSING])
def test_what_was_changed_by_hand_is_found(plans: Driver, group: tuple[tuple[str, str], ...]) -> None:
    before = compute_digest(plans)
    for statement, _ in group:
        plans.execute_query(statement)
    found = verify(plans)
    said = " | ".join(violation.problem for violation in found.violations)
    assert [problem for _, problem in group if problem not in said] == []
    assert not found.holds
    assert found.digest != before


def test_a_violation_says_whose_it_is(plans: Driver) -> None:
    plans.execute_query("MATCH (n:Target {document_id: 'plan-b'}) SET n.start = 0, n.end = 1")
    (violation,) = verify(plans).violations
    assert violation.document_id == "plan-b"
    assert violation.subject == make_batch("plan-b", OTHER_BLOCK).targets[0].id
