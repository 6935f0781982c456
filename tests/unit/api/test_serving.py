"""Where the server listens, and how it ends."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from api.serving import check_host, is_loopback, make_address, open_socket, serve
from graph.server import server_status
from schemas.errors import ListenRefused, PortTaken
from schemas.settings import Settings

PATIENCE_SECONDS = 60

# What `serve` is in a process of its own: it prints its address and runs until it is told to stop.
PROGRAM = """
from api.serving import serve
from schemas.settings import Settings
serve(Settings(), announce=lambda address: print(address, flush=True))
print("ended", flush=True)
"""

HOSTS = (
    ("127.0.0.1", True),
    ("127.1.2.3", True),
    ("::1", True),
    ("localhost", True),
    ("0.0.0.0", False),
    ("::", False),
    ("192.168.0.7", False),
    ("8.8.8.8", False),
    ("fe80::1", False),
    ("example.org", False),
    ("localhost.example.org", False),
    ("", False),
)


@pytest.mark.parametrize(("host", "loopback"), HOSTS)
def test_only_this_machine_can_ask(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback
    if loopback:
        check_host(host, 8000)
    else:
        with pytest.raises(ListenRefused, match="there is no API key yet"):
            check_host(host, 8000)


def test_an_address_that_others_reach_is_refused_before_anything_starts(settings: Settings) -> None:
    with pytest.raises(ListenRefused, match=r"0\.0\.0\.0, port 8000"):
        serve(settings.model_copy(update={"host": "0.0.0.0", "port": 8000}))


def test_a_port_that_is_taken_is_named_with_its_setting(settings: Settings) -> None:
    with open_socket("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PortTaken, match=f"{port} is taken. Set POLICYGRAPH_PORT"):
            serve(settings.model_copy(update={"port": port}))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_port_is_free_again_after_the_server(host: str) -> None:
    with open_socket(host, 0) as first:
        port = first.getsockname()[1]
        with socket.create_connection((host, port)) as connection, first.accept()[0]:
            assert connection.getpeername()[1] == port
    with open_socket(host, port) as second:
        assert second.getsockname()[1] == port


def test_an_address_that_is_not_this_machines_is_refused_in_the_systems_words() -> None:
    # TEST-NET-1: nobody has it.
    with pytest.raises(ListenRefused, match=r"192\.0\.2\.1"):
        open_socket("192.0.2.1", 0)


def test_small_answers_are_not_held_back() -> None:
    with open_socket("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP


def test_an_address_of_ipv6_stands_in_brackets() -> None:
    with open_socket("::1", 0) as listener:
        assert make_address(listener) == f"http://[::1]:{listener.getsockname()[1]}"


@contextmanager
def open_process(settings: Settings) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """`serve` in a process of its own, and its address."""
    environment = {
        **os.environ,
        "POLICYGRAPH_HOME": str(settings.home),
        "POLICYGRAPH_PORT": "0",
        "POLICYGRAPH_NEO4J_HEAP": settings.neo4j_heap,
        "POLICYGRAPH_NEO4J_IDLE_MINUTES": str(settings.neo4j_idle_minutes),
    }
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


def test_ctrl_c_ends_the_server_and_leaves_the_database(settings: Settings) -> None:
    with open_process(settings) as (process, address):
        live = httpx.get(f"{address}/api/v1/health/live", timeout=PATIENCE_SECONDS, trust_env=False)
        assert live.status_code == 200
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=PATIENCE_SECONDS)
    assert (process.returncode, output, errors) == (0, "ended\n", "")
    assert server_status(settings).running


def test_ctrl_c_does_not_wait_for_clients_that_keep_their_connection(settings: Settings) -> None:
    with (
        open_process(settings) as (process, address),
        httpx.Client(base_url=address, timeout=PATIENCE_SECONDS, trust_env=False) as client,
    ):
        client.get("/api/v1/health/live")
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE_SECONDS) == 0
