"""What the embedded Neo4j and its Java virtual machine are told."""

import socket

from schemas.settings import Settings

ADDRESS = "127.0.0.1"

# Neo4j reads and writes its page cache through closed parts of the JDK.
OPENED = tuple(
    f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in ("java.nio", "java.io", "sun.nio.ch")
)

# The simple collector and the quick compiler: on two cores they need a third less processor time up to the first
# answers and 50 MB less memory or more, and 60 writes of 5,000 rows are not slower (docs/dependencies.md).
LEAN = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")

# Signals are for Python; and no warnings about what Neo4j's own libraries do.
JVM_OPTIONS = (
    "-Xrs",
    *LEAN,
    *OPENED,
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
)

# The log of what is already in the store need not stay: 256 MiB are set aside for it otherwise.
STORE_SETTINGS = {
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "64m",
    "db.tx_log.rotation.retention_policy": "128M size",
}

# A stop waits that long for idle Bolt threads; five minutes by default.
STOP_WAIT = "1s"


def make_jvm_options(settings: Settings) -> list[str]:
    """The options that the virtual machine starts with."""
    return [*JVM_OPTIONS, f"-Xmx{settings.neo4j_heap}"]


def make_config(settings: Settings, port: int) -> str:
    """The text of neo4j.conf for a server on `port`, 0 for any."""
    return "".join(f"{key}={value}\n" for key, value in _config(settings, port).items())


def _config(settings: Settings, port: int) -> dict[str, str]:
    return {
        "server.bolt.enabled": "true",
        "server.bolt.listen_address": f"{ADDRESS}:{port}",
        "dbms.security.auth_enabled": "true",
        "dbms.security.allow_csv_import_from_file_urls": "false",
        "dbms.usage_report.enabled": "false",
        "server.memory.pagecache.size": settings.neo4j_page_cache,
        "db.transaction.timeout": f"{max(1, round(settings.neo4j_seconds * 1000))}ms",
        "internal.server.bolt.thread_pool_shutdown_wait_time": STOP_WAIT,
        **STORE_SETTINGS,
    }


def is_free(port: int) -> bool:
    """Whether a server could listen on `port` now."""
    with socket.socket() as probe:
        # As Neo4j does: a port whose last connections are still fading away counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OSError:
            return False
        return True
