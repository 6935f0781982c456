"""Writes the lock of Neo4j's jars: `python -m graph.server.lock_jars`."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from jgo.env import LockFile
from jgo.maven import Dependency, MavenContext
from jgo.parse import Coordinate

from graph.server.jars import LOCK_FILE, WORKERS, make_context
from schemas.settings import Settings

# The server, and the protocol that the driver speaks to it.
ARTIFACTS = ("neo4j", "neo4j-bolt")
GROUP = "org.neo4j"
VERSION = "2026.09.0"


def write_lock(path: Path, context: MavenContext) -> int:
    """The number of jars that `path` now names, with version and SHA-256 sum, sorted by coordinate."""
    dependencies = _resolve(context)
    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(lambda dependency: dependency.artifact.resolve(), dependencies))
    lock = LockFile.from_resolved_dependencies(dependencies, environment_name="neo4j")
    lock.save(path)
    return len(lock.dependencies)


def _resolve(context: MavenContext) -> list[Dependency]:
    asked = [
        context.create_dependency(
            Coordinate(groupId=GROUP, artifactId=name, version=VERSION, scope="compile")
        )
        for name in ARTIFACTS
    ]
    inputs, others = context.resolver.resolve(asked)
    found = {dependency.artifact.key: dependency for dependency in (*inputs, *others)}
    return [found[key] for key in sorted(found)]


if __name__ == "__main__":
    settings = Settings()
    write_lock(LOCK_FILE, make_context(settings.jars, settings.maven_url))
