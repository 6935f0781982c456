"""Documents, outlines, tasks and measures, on the command line."""

import json

import pytest
from neo4j import Driver

from tests.unit.api.cli.commands import Cli

TITLE = "中国(浙江)自由贸易试验区杭州片区滨江区块建设方案"


def test_documents_are_listed_with_counts_and_damage(cli: Cli, plans: Driver) -> None:
    outcome = cli("documents")
    assert outcome.code == 0
    assert outcome.out.splitlines()[-2:] == [
        "2 documents",
        "binjiang-ftz-plan: The number 四、 stands twice; the second time it heads “保障措施”.",
    ]
    assert "xiaoshan-ftz-plan  " in outcome.out


def test_a_page_of_documents(cli: Cli, plans: Driver) -> None:
    answer = json.loads(cli("documents", "--limit", "1", "--offset", "1", "--format", "json").out)
    assert [item["id"] for item in answer["items"]] == ["xiaoshan-ftz-plan"]
    assert answer["total"] == 2


def test_an_empty_list(cli: Cli, empty_graph: Driver) -> None:
    assert cli("documents") == (0, "0 documents\n", "")


@pytest.mark.parametrize("name", ["binjiang-ftz-plan", TITLE])
def test_an_outline_is_a_tree(cli: Cli, plans: Driver, name: str) -> None:
    outcome = cli("outline", name)
    assert outcome.code == 0
    assert outcome.out.splitlines()[0] == f"《{TITLE}》 (binjiang-ftz-plan)"
    assert "│   │   ├── 1、汇聚数字经济领域全球顶尖人才 [task] " in outcome.out
    assert "(一)加强组织领导 [safeguard] " in outcome.out


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("binjiang-ftz-plan", "22 tasks (4 safeguard, 18 task)"),
        ("xiaoshan-ftz-plan", "27 tasks (4 safeguard, 23 task)"),
    ],
)
def test_tasks_are_listed_and_counted(cli: Cli, plans: Driver, name: str, counts: str) -> None:
    assert cli("tasks", name).out.rstrip().endswith(counts)


def test_a_task_by_title(cli: Cli, plans: Driver) -> None:
    outcome = cli("task", "汇聚数字经济领域全球顶尖人才")
    assert outcome.code == 0
    assert outcome.out.startswith("task        1、汇聚数字经济领域全球顶尖人才\n")
    assert "北航杭州创新研究院 (建设)" in outcome.out
    assert "加快国际人才社区建设,探索更加开放便利的境外人才引进和出入境管理制度。" in outcome.out


def test_a_title_of_two_tasks_lists_both(cli: Cli, plans: Driver) -> None:
    outcome = cli("task", "加强组织领导")
    assert outcome.code == 3
    assert "'加强组织领导' can mean 2 things" in outcome.err
    assert " in binjiang-ftz-plan)" in outcome.err


def test_a_measure_by_id(cli: Cli, plans: Driver) -> None:
    task = json.loads(cli("task", "汇聚数字经济领域全球顶尖人才", "--format", "json").out)
    unit = next(unit["id"] for unit in task["units"] if "北航杭州创新研究院" in unit["text"])
    outcome = cli("measure", unit)
    assert outcome.code == 0
    assert outcome.out.startswith("measure    高标准建设北航杭州创新研究院")
    assert "covers     " in outcome.out
    assert "gazetteer:" in outcome.out
    assert json.loads(cli("measure", unit, "--format", "json").out)["id"] == unit


def test_a_unit_without_names_has_no_table_of_them(cli: Cli, plans: Driver) -> None:
    task = json.loads(cli("task", "推进人民币国际化", "--format", "json").out)
    outcome = cli("measure", task["units"][0]["id"])
    assert outcome.out.startswith("heading  ")
    assert "named" not in outcome.out
