"""Which measures cover a zone, on the command line."""

import json

from neo4j import Driver

from tests.unit.api.cli.commands import Cli

LED = (
    "charged      浙江省自由贸易试验区联席会议组 (lead)",
    "because it   names 中国(浙江)自由贸易试验区杭州片区滨江区块 (“滨江区块”)",
    "in           《中国(浙江)自由贸易试验区杭州片区滨江区块建设方案》 › 四、保障措施 › (一)加强组织领导",
)


def squeeze(text: str) -> str:
    return " ".join(text.split())


def test_a_measure_is_told_with_place_ground_and_who(cli: Cli, plans: Driver) -> None:
    outcome = cli("zone", "滨江区块", "--basis", "mention", "--document", "binjiang-ftz-plan")
    assert outcome.code == 0
    assert outcome.err == ""
    told = squeeze(outcome.out)
    assert all(squeeze(line) in told for line in LED)
    assert "中国(浙江)自由贸易试验区杭州片区滨江区块: 9 measures (9 by mention)" in outcome.out
    assert "Zones inside it, asked too: 金融科技产业集聚区域, 互联网小镇, 物联网小镇" in outcome.out


def test_a_sub_zone_is_told_with_the_way_to_it(cli: Cli, plans: Driver) -> None:
    outcome = cli("zone", "滨江区块", "--basis", "mention")
    way = "names 物联网小镇, which lies inside: 物联网小镇 › 中国(浙江)自由贸易试验区杭州片区滨江区块"
    assert way in outcome.out
    assert way not in cli("zone", "滨江区块", "--basis", "mention", "--no-sub-zones").out


def test_super_zones_are_asked_on_demand(cli: Cli, plans: Driver) -> None:
    outcome = cli("zone", "物联网小镇", "--super-zones", "--limit", "1")
    assert "Zones around it, asked too:" in outcome.out
    assert "1 to 1 of" in outcome.out
    assert "go on with --offset 1." in outcome.out


def test_pages_go_on_where_the_last_ended(cli: Cli, plans: Driver) -> None:
    first, second = (
        json.loads(cli("zone", "滨江区块", "--limit", "2", "--offset", offset, "--format", "json").out)
        for offset in ("0", "1")
    )
    assert first["total"] == second["total"]
    assert first["items"][1] == second["items"][0]


def test_bases_are_counted(cli: Cli, plans: Driver) -> None:
    answer = json.loads(cli("zone", "滨江区块", "--basis", "heading", "--format", "json").out)
    assert answer["counts"]["mention"] == answer["counts"]["document"] == 0
    assert {item["basis"] for item in answer["items"]} <= {"heading"}


def test_an_unknown_name_is_met_with_the_nearest(cli: Cli, plans: Driver) -> None:
    outcome = cli("zone", "滨江区快")
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err.startswith("policygraph: Nothing is called '滨江区快'. The nearest names: ")
    assert "滨江区块" in outcome.err


def test_an_empty_graph_says_how_to_fill_it(cli: Cli, empty_graph: Driver) -> None:
    outcome = cli("zone", "滨江区块")
    assert outcome == (
        3,
        "",
        "policygraph: the graph is empty; `policygraph ingest PATH` fills it.\n"
        "policygraph: Nothing is called '滨江区块'.\n",
    )


def test_a_wrong_option_is_a_wrong_use(cli: Cli) -> None:
    outcome = cli("zone", "滨江区块", "--limit", "0")
    assert outcome.code == 2
    assert "Invalid value for '--limit'" in outcome.err
