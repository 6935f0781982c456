"""Files to read: which ones, what their bytes are, and what a manifest or sidecar file says of them."""

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from ingest.readers import READERS
from schemas.document import DocumentHints
from schemas.errors import BadDocument, BadManifest, EmptyDocument, TooLarge, UnknownFormat

MANIFEST = "manifest.csv"
MANIFEST_COLUMNS = ("id", "title", "issuer", "date", "status", "about", "file", "sha256")
# A file of that name is about the folder that it lies in; named by itself it is read as any other.
NO_PLAN = "readme"
SIDECAR_ENDING = ".meta.json"
# UTF-8 needs at most four bytes for a character, so a file above four times the limit need not be read at all.
MAX_BYTES_PER_CHARACTER = 4


class Source(NamedTuple):
    """A file as decoded. `text` is frozen: no later stage changes it."""

    path: Path
    id: str
    text: str
    encoding: str
    sha256: str
    hints: DocumentHints


def iter_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files to read, sorted within each folder; in a folder only those that a reader knows.

    Raises BadDocument for a path that does not exist.
    """
    for path in paths:
        if path.is_dir():
            yield from sorted(found for found in path.rglob("*") if _is_plan(found))
        elif path.exists():
            yield path
        else:
            raise BadDocument(path, "there is no such file or folder")


def read_source(path: Path, *, hints: DocumentHints | None = None, max_characters: int) -> Source:
    """The file's text with what is said about it: `hints` before the sidecar file before the folder's manifest.

    Raises EmptyDocument, TooLarge, UnknownFormat, UnknownEncoding, BadDocument, BadManifest.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise UnknownFormat(
            path, f"files ending in {path.suffix or 'nothing'} cannot be read, only {', '.join(READERS)}"
        )
    data = _read_bytes(path, max_characters)
    text, encoding = reader(data, str(path))
    if not text.strip("\ufeff \t\r\n\u3000"):
        raise EmptyDocument(path)
    if len(text) > max_characters:
        raise TooLarge(path, len(text), max_characters)
    said = load_hints(path, hints)
    return Source(path, said.id or path.stem, text, encoding, hashlib.sha256(data).hexdigest(), said)


def _is_plan(path: Path) -> bool:
    return path.suffix.lower() in READERS and path.stem.lower() != NO_PLAN and path.is_file()


def load_hints(path: Path, hints: DocumentHints | None = None) -> DocumentHints:
    """What is said about a file; each field from the first that gives it."""
    merged: dict[str, object] = {}
    for said in (_manifest_hints(path), _sidecar_hints(path), hints):
        if said is not None:
            merged.update({field: value for field, value in said.model_dump().items() if value})
    return DocumentHints.model_validate(merged)


def _read_bytes(path: Path, max_characters: int) -> bytes:
    try:
        size = path.stat().st_size
        if size > max_characters * MAX_BYTES_PER_CHARACTER:
            raise TooLarge(path, size // MAX_BYTES_PER_CHARACTER, max_characters)
        return path.read_bytes()
    except OSError as error:
        raise BadDocument(path, f"it cannot be opened ({error.strerror})") from error


def _sidecar_hints(path: Path) -> DocumentHints | None:
    sidecar = path.with_name(path.name + SIDECAR_ENDING)
    if not sidecar.exists():
        return None
    try:
        return DocumentHints.model_validate_json(sidecar.read_text("utf-8"))
    except (ValidationError, UnicodeDecodeError) as error:
        raise BadManifest(
            sidecar, f"it must be JSON with {', '.join(DocumentHints.model_fields)} ({error})"
        ) from error


def _manifest_hints(path: Path) -> DocumentHints | None:
    manifest = path.with_name(MANIFEST)
    if not manifest.exists():
        return None
    try:
        # Spreadsheets put a mark before the first column.
        text = manifest.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadManifest(manifest, "it is not UTF-8; save it as UTF-8") from error
    rows = csv.DictReader(io.StringIO(text, newline=""), restval="")
    if tuple(rows.fieldnames or ()) != MANIFEST_COLUMNS:
        raise BadManifest(manifest, f"its columns must be {','.join(MANIFEST_COLUMNS)}")
    row = next((row for row in rows if row["file"] == path.name), None)
    return _row_hints(row, manifest) if row else None


def _row_hints(row: Mapping[str, str], manifest: Path) -> DocumentHints:
    try:
        return DocumentHints.model_validate(
            {
                "id": row["id"] or None,
                "title": row["title"] or None,
                "issuer": tuple(filter(None, row["issuer"].split("|"))),
                "date": row["date"] or None,
                "status": row["status"] or None,
                "about": tuple(filter(None, row["about"].split("|"))),
            }
        )
    except ValidationError as error:
        raise BadManifest(manifest, f"the row of {row['file']} is wrong ({error})") from error
