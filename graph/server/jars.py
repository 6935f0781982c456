"""Neo4j's jars, as the committed lock names them: fetched from Maven Central once, checked on every start."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from jgo.env import LockedDependency, LockFile
from jgo.maven import Artifact, MavenContext
from requests import RequestException

from graph.server.disk import name_full_disk
from graph.server.file_lock import hold_lock
from schemas.errors import DatabaseSetupFailed

# Coordinates, versions and SHA-256 sums; `make lock` writes it.
LOCK_FILE = Path(__file__).with_name("neo4j.lock.toml")

# Maven Central serves small files slowly one by one; more than eight at a time gains nothing.
WORKERS = 8
TRIES = 3
TIMEOUT_SECONDS = 60

Progress = Callable[[int, int], None]


def ensure_jars(store: Path, *, url: str | None = None, progress: Progress | None = None) -> list[Path]:
    """The paths of all locked jars in `store`, each with the sum of the lock; what is missing is fetched.

    `url` is a mirror of Maven Central; `progress` is told how many of how many are there. Raises
    DatabaseSetupFailed when a jar cannot be had or has another sum, DiskFull when it finds no room.
    """
    locked = LockFile.load(LOCK_FILE).dependencies
    context = make_context(store, url)
    with name_full_disk(store), hold_lock(store / ".lock"), ThreadPoolExecutor(WORKERS) as pool:
        paths = []
        for path in pool.map(lambda dependency: _ensure_jar(context, dependency), locked):
            paths.append(path)
            if progress:
                progress(len(paths), len(locked))
    return paths


def make_context(store: Path, url: str | None) -> MavenContext:
    """A resolver that keeps its files in `store` and asks `url`, or Maven Central."""
    remote = {"central": url} if url else None
    return MavenContext(repo_cache=store, remote_repos=remote, timeout=TIMEOUT_SECONDS)


def _ensure_jar(context: MavenContext, dependency: LockedDependency) -> Path:
    project = context.project(dependency.groupId, dependency.artifactId)
    version = project.at_version(dependency.version)
    artifact = version.artifact(dependency.classifier or "", dependency.packaging)
    path = artifact.cached_path
    if path is None or dependency.sha256 is None:
        raise DatabaseSetupFailed(f"the lock has no sum for {artifact}")
    if not _has_sum(path, dependency.sha256):
        # A wrong sum is what an interrupted download leaves.
        path.unlink(missing_ok=True)
        _fetch(artifact)
        if not _has_sum(path, dependency.sha256):
            path.unlink(missing_ok=True)
            raise DatabaseSetupFailed(f"{artifact} is not the file that the lock names")
    return path


def _has_sum(path: Path, sha256: str) -> bool:
    if not path.exists():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256


def _fetch(artifact: Artifact) -> None:
    """The artifact is in the store; a network that fails for a moment is asked again."""
    for attempt in range(1, TRIES + 1):
        try:
            artifact.resolve()
            return
        except (RequestException, RuntimeError) as error:
            if artifact.cached_path:
                artifact.cached_path.unlink(missing_ok=True)
            if attempt == TRIES:
                raise DatabaseSetupFailed(f"{artifact} cannot be fetched: {error}") from error
