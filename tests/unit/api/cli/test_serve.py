"""The HTTP API, begun and stopped on the command line."""

import json
import re
import signal
import urllib.request

from neo4j import Driver

from schemas.settings import Settings
from tests.unit.api.cli.commands import PLANS, finish_command, make_environment, start_command

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/api/v1")


def test_it_says_where_it_is_answers_and_stops_at_ctrl_c(plans: Driver, settings: Settings) -> None:
    process = start_command(make_environment(settings), "serve", "--port", "0")
    assert process.stdout is not None
    address = ADDRESS.search(process.stdout.readline())
    assert address
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"{address.group()}/documents") as answer:
        listed = json.load(answer)
    process.send_signal(signal.SIGINT)
    outcome = finish_command(process)
    assert [item["id"] for item in listed["items"]] == list(PLANS)
    assert (outcome.code, outcome.err) == (0, "")
