"""Two task lists side by side, on the command line."""

import json

from neo4j import Driver

from tests.unit.api.cli.commands import PLANS, Cli

TASK_KEYS = {"id", "number", "title", "start", "end"}


def test_json_has_what_scripts_rely_on(cli: Cli, plans: Driver) -> None:
    outcome = cli("compare", *PLANS, "--format", "json")
    answer = json.loads(outcome.out)
    assert (outcome.code, outcome.err) == (0, "")
    assert {"pairs", "only_a", "only_b"} <= answer.keys()
    assert {frozenset(pair) for pair in answer["pairs"]} == {
        frozenset(("a", "b", "grade", "score", "reasons"))
    }
    assert {frozenset(pair[side]) for pair in answer["pairs"] for side in "ab"} == {frozenset(TASK_KEYS)}
    assert all(task.keys() == TASK_KEYS for task in (*answer["only_a"], *answer["only_b"]))


def test_a_table_shows_both_sides_and_the_rest(cli: Cli, plans: Driver) -> None:
    outcome = cli("compare", *PLANS)
    assert outcome.code == 0
    assert "8、推动跨境电商快速发展" in outcome.out
    assert "（4）高质量发展跨境电商" in outcome.out
    assert "\nOnly in a (binjiang-ftz-plan): " in outcome.out
    assert "\nOnly in b (xiaoshan-ftz-plan): " in outcome.out


def test_an_unknown_document_is_said(cli: Cli, plans: Driver) -> None:
    outcome = cli("compare", "binjiang-ftz-plan", "nowhere")
    assert outcome.code == 3
    assert "'nowhere'" in outcome.err
