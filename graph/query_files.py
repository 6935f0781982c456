"""Loads Cypher files.

A query is named by its folder and file, `read/zone_coverage` for `cypher/read/zone_coverage.cypher`. A file
is four header lines, one sentence (it may run over several comment lines), and one statement:

    // name: zone_coverage
    // mode: read
    // params: zone_id: string, limit: integer
    // returns: id: string, text: string
    // The measures that cover a zone, strongest basis first.
    MATCH …

A query without parameters or columns leaves its line empty behind the colon.
"""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from schemas.errors import BadQuery

# Data folders stand beside the packages, in a checkout and in a wheel.
CYPHER_FOLDER = Path(__file__).resolve().parent.parent / "cypher"

HEADER_KEYS = ("name", "mode", "params", "returns")

# What a declaration looks like: `rows: list<map>`, `document_id: string`, `date: string | null`.
DECLARATION = re.compile(r"([a-z_][a-z0-9_]*): ([a-z]+(?:<[a-z<>]+>)?(?: \| null)?)")

# Strings, quoted names and comments, where `$`, `;` and `//` mean themselves.
QUOTED = re.compile(r"'(?:\\.|[^'\\])*'" + r'|"(?:\\.|[^"\\])*"' + r"|`[^`]*`|//[^\n]*|/\*.*?\*/", re.DOTALL)

PARAMETER = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)")


class Mode(StrEnum):
    """What a statement may do; a session in read mode refuses the others."""

    READ = "read"
    WRITE = "write"
    SCHEMA = "schema"


# What may stand in each folder: `prune` also asks what is to be removed.
FOLDERS: Mapping[str, frozenset[Mode]] = {
    "schema": frozenset({Mode.SCHEMA}),
    "write": frozenset({Mode.WRITE}),
    "read": frozenset({Mode.READ}),
    "prune": frozenset({Mode.READ, Mode.WRITE}),
}


class Query(NamedTuple):
    """One statement and what its header says of it. `text` is the statement without the header."""

    name: str
    mode: Mode
    parameters: frozenset[str]
    columns: tuple[str, ...]
    purpose: str
    text: str


def load_query(path: Path) -> Query:
    """The query in a file; raises BadQuery when folder, name, header and statement do not agree."""
    lines = path.read_text(encoding="utf-8").splitlines()
    header = _read_header(path, lines)
    rest = lines[len(HEADER_KEYS) :]
    sentence = list(takewhile(lambda line: line.startswith("//"), rest))
    query = Query(
        name=header["name"],
        mode=_read_mode(path, header["mode"]),
        parameters=frozenset(_read_names(path, header["params"])),
        columns=_read_names(path, header["returns"]),
        purpose=" ".join(line.removeprefix("//").strip() for line in sentence),
        text="\n".join(rest[len(sentence) :]).strip(),
    )
    _check(path, query)
    return query


def _read_header(path: Path, lines: list[str]) -> dict[str, str]:
    header: dict[str, str] = {}
    for key, line in zip(HEADER_KEYS, lines, strict=False):
        prefix = f"// {key}:"
        if not line.startswith(prefix):
            raise BadQuery(path, f"its header has no line {prefix!r} in its place")
        header[key] = line.removeprefix(prefix).strip()
    if len(header) < len(HEADER_KEYS):
        raise BadQuery(path, "its header is shorter than four lines")
    return header


def _read_mode(path: Path, text: str) -> Mode:
    modes = FOLDERS.get(path.parent.name, frozenset())
    if text not in modes:
        raise BadQuery(path, f"mode {text!r} does not belong into the folder {path.parent.name!r}")
    return Mode(text)


def _read_names(path: Path, text: str) -> tuple[str, ...]:
    declarations = text.split(", ") if text else []
    matches = [DECLARATION.fullmatch(declaration) for declaration in declarations]
    names = tuple(match[1] for match in matches if match)
    if len(names) < len(matches) or len(set(names)) < len(names):
        raise BadQuery(path, f"{text!r} is no list of different `name: type`")
    return names


def _check(path: Path, query: Query) -> None:
    if query.name != path.stem:
        raise BadQuery(path, f"it is called {query.name!r} in its header")
    if not query.purpose.endswith("."):
        raise BadQuery(path, "no sentence says what it does")
    bare = QUOTED.sub(" ", query.text)
    if ";" in bare or not bare.strip():
        raise BadQuery(path, "it is not exactly one statement without `;`")
    used = frozenset(PARAMETER.findall(bare))
    if used != query.parameters:
        raise BadQuery(path, f"it declares {sorted(query.parameters)} and uses {sorted(used)}")


def iter_queries(folder: Path = CYPHER_FOLDER) -> Iterator[Query]:
    """Every query below a folder, by path; raises BadQuery at the first bad file."""
    for path in sorted(folder.glob("*/*.cypher")):
        yield load_query(path)


@cache
def get_query(name: str) -> Query:
    """The query of that name, such as `read/zone_coverage`; a file is read once in a process."""
    path = CYPHER_FOLDER / f"{name}.cypher"
    if not path.is_file():
        raise BadQuery(path, "there is no such file")
    return load_query(path)
