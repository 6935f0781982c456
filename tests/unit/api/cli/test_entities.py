"""Entities on the command line."""

import json

from neo4j import Driver

from tests.unit.api.cli.commands import Cli


def test_entities_of_a_kind_most_often_named_first(cli: Cli, plans: Driver) -> None:
    outcome = cli("entities", "--kind", "Zone", "--limit", "2")
    assert outcome.code == 0
    lines = outcome.out.splitlines()
    assert len(lines) == 4
    assert lines[1].startswith("中国(浙江)自由贸易试验区杭州片区萧山区块  Zone ")
    assert lines[3].startswith("2 of ")


def test_entities_as_json(cli: Cli, plans: Driver) -> None:
    answer = json.loads(cli("entities", "--limit", "3", "--format", "json").out)
    assert len(answer["items"]) == 3
    assert answer["total"] > 100


def test_no_entities(cli: Cli, empty_graph: Driver) -> None:
    assert cli("entities") == (0, "0 of 0 entities\n", "")


def test_an_entity_with_relations_and_examples(cli: Cli, plans: Driver) -> None:
    outcome = cli("entity", "滨江物联网小镇")
    assert outcome.code == 0
    assert outcome.out.startswith("functional Zone  物联网小镇\n")
    assert "PART_OF   →  中国(浙江)自由贸易试验区杭州片区滨江区块" in outcome.out
    assert "named            2 times: binjiang-ftz-plan (2)" in outcome.out


def test_an_entity_that_belongs_to_one_document(cli: Cli, plans: Driver) -> None:
    outcome = cli("entity", "数字贸易服务平台")
    assert outcome.code == 0
    assert outcome.out.startswith("planned Platform  数字贸易服务平台\n")
    assert "only in           《中国(浙江)自由贸易试验区杭州片区萧山区块建设方案》" in outcome.out
