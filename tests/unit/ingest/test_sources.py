"""Files, their limits, and what is said about them."""

import hashlib
import json
from pathlib import Path

import pytest

from ingest.sources import MANIFEST_COLUMNS, iter_files, read_source
from schemas.document import DocumentHints, Status
from schemas.errors import BadDocument, BadManifest, EmptyDocument, TooLarge, UnknownFormat

LIMIT = 1000


def test_read_source_keeps_the_text_and_names_the_document_after_its_file(tmp_path: Path) -> None:
    path = tmp_path / "某区方案.txt"
    path.write_bytes("一、总体要求\r\n推进。".encode())
    source = read_source(path, max_characters=LIMIT)
    assert (source.id, source.text, source.encoding) == ("某区方案", "一、总体要求\r\n推进。", "utf-8")
    assert source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


BAD_FILES: list[tuple[str, bytes, type[BadDocument]]] = [
    ("empty.txt", b"", EmptyDocument),
    ("blank.txt", "\ufeff \n\u3000".encode(), EmptyDocument),
    ("long.txt", "推".encode() * 1001, TooLarge),
    ("huge.txt", b"a" * 5000, TooLarge),
    ("plan.xyz", b"abc", UnknownFormat),
]


def test_bad_files_are_refused(tmp_path: Path) -> None:
    for name, data, error in BAD_FILES:
        (tmp_path / name).write_bytes(data)
        with pytest.raises(error, match=name):
            read_source(tmp_path / name, max_characters=LIMIT)


def test_hints_come_from_command_line_sidecar_and_manifest_in_this_order(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("推进。", "utf-8")
    (tmp_path / "manifest.csv").write_text(
        f"{','.join(MANIFEST_COLUMNS)}\nmade,甲,乙|丙,2021,draft,滨江区块,plan.txt,\n", "utf-8"
    )
    (tmp_path / "plan.txt.meta.json").write_text(json.dumps({"title": "丁", "date": "2021-04"}), "utf-8")
    said = read_source(path, hints=DocumentHints(date="2022"), max_characters=LIMIT)
    assert said.id == "made"
    assert said.hints == DocumentHints(
        id="made", title="丁", issuer=("乙", "丙"), date="2022", status=Status.DRAFT, about=("滨江区块",)
    )


def test_bad_hints_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("推进。", "utf-8")
    sidecar = tmp_path / "plan.txt.meta.json"
    for text in ("{", '{"titel": "x"}', '{"status": "maybe"}'):
        sidecar.write_text(text, "utf-8")
        with pytest.raises(BadManifest, match=r"meta\.json"):
            read_source(path, max_characters=LIMIT)
    sidecar.unlink()
    manifest = tmp_path / "manifest.csv"
    for text in ("id,title\n", f"{','.join(MANIFEST_COLUMNS)}\na,b,,,maybe,,plan.txt,\n"):
        manifest.write_text(text, "utf-8")
        with pytest.raises(BadManifest, match=r"manifest\.csv"):
            read_source(path, max_characters=LIMIT)


def test_iter_files_finds_what_can_be_read(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.pdf", "manifest.csv"):
        (tmp_path / name).write_text("x")
    assert [path.name for path in iter_files([tmp_path])] == ["a.txt", "b.txt"]
    with pytest.raises(BadDocument, match="no such file"):
        list(iter_files([tmp_path / "nowhere"]))


def test_the_manifest_of_the_founding_documents_is_true() -> None:
    folder = Path(__file__).parents[3] / "seeds" / "documents"
    rows = [line.split(",") for line in (folder / "manifest.csv").read_text("utf-8").splitlines()[1:]]
    assert sorted(row[-2] for row in rows) == sorted(path.name for path in folder.glob("*.txt"))
    for row in rows:
        assert hashlib.sha256((folder / row[-2]).read_bytes()).hexdigest() == row[-1]
