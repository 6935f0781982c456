"""The Neo4j that the program runs itself: fetched, started, found again, stopped."""

from graph.server.home import Endpoint, ServerStatus
from graph.server.jars import ensure_jars
from graph.server.process import ensure_server, server_status, stop_server

__all__ = ["Endpoint", "ServerStatus", "ensure_jars", "ensure_server", "server_status", "stop_server"]
