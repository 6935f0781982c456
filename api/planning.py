"""Which files a run of ingest reads, and under which ids: decided before anything is read or written."""

import filecmp
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ingest.readers import READERS
from ingest.sources import iter_files, load_hints
from schemas.document import DOCUMENT_ID, DocumentHints
from schemas.errors import BadDocument, DuplicateId, PolicyGraphError
from schemas.ingestion import Failure


class Plan(NamedTuple):
    """The files of a run: to read, repeated (the same id and bytes), and refused."""

    files: tuple[Path, ...]
    repeated: tuple[Path, ...]
    failures: tuple[Failure, ...]


def plan_files(paths: Iterable[Path], hints: DocumentHints | None = None) -> Plan:
    """The files below the paths. Where several claim one id with different bytes, all of them are refused."""
    claims: dict[str, list[Path]] = {}
    failures: list[Failure] = []
    for path, error in _iter_found(paths):
        try:
            if error:
                raise error
            claims.setdefault(_get_id(path, hints), []).append(path)
        except PolicyGraphError as refusal:
            failures.append(make_failure(path, refusal))
    return _settle(claims, failures)


def make_failure(path: Path, error: PolicyGraphError) -> Failure:
    """The failure of a file, in the error's words."""
    return Failure(path=say_path(path), reason=_make_writable(str(error)))


def say_path(path: Path) -> str:
    """The path as it can be printed anywhere; bytes of a name that are not UTF-8 as \\x.."""
    return _make_writable(str(path))


def _make_writable(text: str) -> str:
    return os.fsencode(text).decode("utf-8", "backslashreplace")


def _get_id(path: Path, hints: DocumentHints | None) -> str:
    document_id = load_hints(path, hints).id or path.stem
    if not DOCUMENT_ID.fullmatch(document_id) or document_id != _make_writable(document_id):
        raise BadDocument(
            path, "its name cannot be a document's id; give it one with --id or in a sidecar file"
        )
    return document_id


def _settle(claims: dict[str, list[Path]], failures: list[Failure]) -> Plan:
    files: list[Path] = []
    repeated: list[Path] = []
    for document_id, (first, *others) in claims.items():
        clashing = [other for other in others if not _are_same(first, other)]
        if clashing:
            failures += [_refuse(document_id, first, other) for other in clashing]
        else:
            files.append(first)
            repeated += others
    return Plan(tuple(files), tuple(repeated), tuple(failures))


def _refuse(document_id: str, first: Path, other: Path) -> Failure:
    return make_failure(other, DuplicateId(document_id, first, other))


def _are_same(a: Path, b: Path) -> bool:
    """Whether the bytes are equal. A file that cannot be read is like no other, and says so when it is read."""
    try:
        return filecmp.cmp(a, b, shallow=False)
    except OSError:
        return False


def _iter_found(paths: Iterable[Path]) -> Iterator[tuple[Path, BadDocument | None]]:
    """Each file once, however often it is named, and with its error each path that leads to none."""
    seen: set[Path] = set()
    for path in paths:
        try:
            files = list(iter_files([path]))
        except BadDocument as error:
            yield path, error
            continue
        if not files:
            yield path, BadDocument(path, f"no file in this folder ends in {', '.join(READERS)}")
        for file in files:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                yield file, None
