"""The gazetteer: names that are known before a document is read, matched on characters.

Rows come from `seeds/*.csv`; nothing here knows a document. Names are matched leftmost-longest over the whole
text in one pass, so that the cost does not depend on how many names there are.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from ingest.naming.matcher import Matcher
from schemas.entity import Entity, EntityKind

ROW_FILES = ("zones.csv", "platforms.csv", "agencies.csv", "organizations.csv", "programmes.csv")
ORGAN_FILE = "organs.csv"
LEXICON_FILE = "lexicon.csv"
LIST_SIGN = "|"

# Without its quotes a shorter name would be an everyday word: “5050” may be dropped, “十条” may not.
MIN_UNQUOTED = 4


class Row(NamedTuple):
    """A row of the gazetteer: one entity and all that it is called."""

    id: str
    name: str
    name_en: str
    aliases: tuple[str, ...]
    short: tuple[str, ...]
    not_names: tuple[str, ...]
    kind: EntityKind
    level: str
    parents: tuple[str, ...]
    overlaps: tuple[str, ...]
    source: tuple[str, ...]


class Organ(NamedTuple):
    """An organ that governments of some levels have: 发展和改革委员会, called 发改委."""

    id: str
    name: str
    short: tuple[str, ...]
    levels: tuple[str, ...]


class Hit(NamedTuple):
    """A name in a text: rows that it means anywhere, and rows that it means in documents of their own area."""

    start: int
    end: int
    rows: tuple[str, ...]
    short_rows: tuple[str, ...]


class NameUse(NamedTuple):
    """What one string stands for. `blocks` holds the rows that must not be read at a place where it stands."""

    rows: tuple[str, ...]
    short_rows: tuple[str, ...]
    blocks: frozenset[str]


@dataclass(frozen=True)
class Gazetteer:
    """Rows by id, organs, lexicon words, and the automata that find names; made by `load_gazetteer`."""

    rows: Mapping[str, Row]
    organs: tuple[Organ, ...] = ()
    lexicon: tuple[str, ...] = ()

    @cached_property
    def names(self) -> dict[str, NameUse]:
        """What each string of the gazetteer stands for."""
        full: dict[str, list[str]] = {}
        short: dict[str, list[str]] = {}
        blocks: dict[str, set[str]] = {}
        for row in self.rows.values():
            for name in iter_spellings(row):
                full.setdefault(name, []).append(row.id)
            for name in row.short:
                short.setdefault(name, []).append(row.id)
            for name in row.not_names:
                blocks.setdefault(name, set()).add(row.id)
        return {
            name: NameUse(
                tuple(full.get(name, ())), tuple(short.get(name, ())), frozenset(blocks.get(name, ()))
            )
            for name in {**full, **short, **blocks}
        }

    @cached_property
    def _all_names(self) -> Matcher:
        return Matcher(tuple(self.names))

    @cached_property
    def _own_names(self) -> Matcher:
        return Matcher(tuple(name for name, use in self.names.items() if use.rows or use.short_rows))

    @cached_property
    def organ_names(self) -> dict[tuple[str, str], str]:
        """Level and name or short name of an organ → its name; the first row wins."""
        found: dict[tuple[str, str], str] = {}
        for organ in self.organs:
            for level in organ.levels:
                for name in (organ.name, *organ.short):
                    found.setdefault((level, name), organ.name)
        return found

    @cached_property
    def _organ_words(self) -> Matcher:
        return Matcher(tuple({name for _, name in self.organ_names if len(name) > 1}))

    def find_organs(self, text: str) -> list[tuple[int, int]]:
        """Where organs of governments are named, without their territory."""
        return [(start, end) for _, start, end in self._organ_words.find(text)]

    def find_names(self, text: str) -> list[Hit]:
        """Names in `text`, leftmost-longest, without overlaps, in order.

        Where a string stands that only says what is not meant there, the names inside it are read without the
        rows that it blocks.
        """
        hits: list[Hit] = []
        for name, start, end in self._all_names.find(text):
            use = self.names[name]
            if use.rows or use.short_rows:
                hits.append(Hit(start, end, use.rows, use.short_rows))
            else:
                hits.extend(self._find_inside(name, start, use.blocks))
        return hits

    def _find_inside(self, name: str, offset: int, blocked: frozenset[str]) -> Iterator[Hit]:
        for inner, start, end in self._own_names.find(name):
            use = self.names[inner]
            rows = tuple(row for row in use.rows if row not in blocked)
            short_rows = tuple(row for row in use.short_rows if row not in blocked)
            if rows or short_rows:
                yield Hit(offset + start, offset + end, rows, short_rows)
            else:
                yield from self._find_inside(inner[:-1], offset + start, blocked)

    @cached_property
    def _known_ancestors(self) -> dict[str, tuple[str, ...]]:
        return {}

    def ancestors(self, row_id: str) -> tuple[str, ...]:
        """Ids of the zones that the row lies in, nearest first; each once, though the graph may meet again."""
        known = self._known_ancestors.get(row_id)
        if known is None:
            known = self._known_ancestors[row_id] = tuple(self._walk_up(row_id))
        return known

    def _walk_up(self, row_id: str) -> dict[str, None]:
        found: dict[str, None] = {}
        frontier: tuple[str, ...] = (row_id,)
        while frontier:
            above = [parent for row in frontier if row in self.rows for parent in self.rows[row].parents]
            frontier = tuple(dict.fromkeys(p for p in above if p not in found and p != row_id))
            found.update(dict.fromkeys(frontier))
        return found


def iter_spellings(row: Row) -> Iterator[str]:
    """The row's name and aliases, each also without its quotes where it stays long enough to be a name."""
    seen: set[str] = set()
    for name in (row.name, *row.aliases):
        bare = name.replace("“", "").replace("”", "")
        for spelling in (name, bare if len(bare) >= MIN_UNQUOTED else name):
            if spelling not in seen:
                seen.add(spelling)
                yield spelling


def make_entity(row: Row) -> Entity:
    """The entity that a row stands for."""
    status = "named" if row.kind is EntityKind.PLATFORM else ""
    return Entity(row.id, row.kind, row.name, row.name_en, row.aliases, 1, row.level, status, "")


def load_gazetteer(folder: Path, *, without_source: str = "") -> Gazetteer:
    """The gazetteer of `folder`, without the rows whose only source is `without_source`.

    Files that are not there count as empty, so that a folder of a few names will do. Raises ValueError when an id
    stands twice, KeyError when a column is missing.
    """
    rows: dict[str, Row] = {}
    for file in ROW_FILES:
        for record in _read_csv(folder / file):
            row = _make_row(record)
            if row.source == (without_source,):
                continue
            if row.id in rows:
                raise ValueError(f"{file}: the id {row.id} stands twice")
            rows[row.id] = row
    organs = tuple(_make_organ(record) for record in _read_csv(folder / ORGAN_FILE))
    lexicon = tuple(record["word"] for record in _read_csv(folder / LEXICON_FILE))
    return Gazetteer(rows, organs, lexicon)


def _read_csv(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as handle:
        return list(csv.DictReader(handle))


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(LIST_SIGN) if part)


def _make_row(record: dict[str, str]) -> Row:
    return Row(
        id=record["id"],
        name=record["name"],
        name_en=record["name_en"],
        aliases=_split(record["aliases"]),
        short=_split(record["short"]),
        not_names=_split(record["not"]),
        kind=EntityKind(record["kind"]),
        level=record["level"],
        parents=_split(record["parents"]),
        overlaps=_split(record["overlaps"]),
        source=_split(record["source"]),
    )


def _make_organ(record: dict[str, str]) -> Organ:
    return Organ(record["id"], record["name"], _split(record["short"]), _split(record["levels"]))
