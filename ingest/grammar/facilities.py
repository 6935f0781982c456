"""Zones and platforms by their heads: …小镇, …综合保税区; …研究院, …中心, …平台.

A head alone says nothing. A proper opening (a place, an institution, 国家, a quoted word) makes a name, tier 1; a
purpose makes a description, tier 2, and only where the text says that the thing is to be made; 示范区 and its like
without a proper opening are visions and no names.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from ingest.grammar.candidate import Candidate
from ingest.grammar.edges import is_all_verbs, left_edge, strip_left
from ingest.grammar.examples import EXAMPLES_END, examples_start
from ingest.grammar.modifiers import MIN_TELLING, is_generic, is_loose
from ingest.grammar.openings import proper_opening
from ingest.grammar.purposes import is_to_be_made
from ingest.grammar.scan import Scan
from ingest.grammar.vocabulary import Lexeme, Word
from ingest.rules.heads import (
    CLASS_NAMES,
    DEFINITE_ZONES,
    GATES,
    NOT_AFTER_HEAD,
    PLACED_ZONES,
    PLATFORM_HEADS,
    QUOTED_ZONES,
    ZONE_HEADS,
    Need,
)
from schemas.entity import EntityKind

# What a place is called that no gazetteer knows.
PLACE_LIKE = re.compile(
    "(?:(?![各该本全两三四五六七八九十个几每新老旧大小多乡镇县市区级型类等省内外的之园与及和])[一-龥]){2,3}"
)
# A system of platforms has a name where it is quoted: “1+2+6+N”高能级创新平台体系.
SYSTEM = "体系"
# 音乐等数字版权交易平台: a class this long is a description without its examples.
MIN_TELLING_CLASS = 8
# 创业生态活跃片区 is a description.
MAX_PLAIN_ZONE = 5


class Phrase(NamedTuple):
    """A head at [head, end), the phrase that it ends from `start` on, and what the head asks for."""

    start: int
    head: int
    end: int
    kind: EntityKind
    need: Need
    modifier: str  # the text before the head
    word: str  # the head

    def candidate(self, tier: int, rule: str) -> Candidate:
        """The phrase as a candidate, found by a rule."""
        return Candidate(
            self.start, self.end, self.kind, tier, (), f"grammar:{self.kind.value.lower()}-{rule}"
        )


@cache
def head_needs() -> Mapping[str, tuple[EntityKind, Need]]:
    """Kind and need of each head of zones and platforms."""
    tables = ((EntityKind.PLATFORM, PLATFORM_HEADS), (EntityKind.ZONE, ZONE_HEADS))
    return {head: (kind, need) for kind, table in tables for need, heads in table.items() for head in heads}


def find_facilities(scan: Scan) -> Iterator[Candidate]:
    """Zones and platforms that the grammar finds, overlaps included."""
    needs = head_needs()
    for head in scan.heads:
        word = scan.text[head.start : head.end]
        if word not in needs or scan.text.startswith(NOT_AFTER_HEAD, head.end):
            continue
        candidate = _judge(scan, _read_phrase(scan, head, word, *needs[word]))
        if candidate is not None:
            yield candidate


def _read_phrase(scan: Scan, head: Lexeme, word: str, kind: EntityKind, need: Need) -> Phrase:
    start = strip_left(scan, left_edge(scan, head.start), head.start)
    if scan.text[start] == "“" and start not in scan.closers:
        start += 1
    return Phrase(start, head.start, head.end, kind, need, scan.text[start : head.start], word)


def _judge(scan: Scan, phrase: Phrase) -> Candidate | None:
    if phrase.modifier + phrase.word in CLASS_NAMES or scan.text.endswith("上", 0, phrase.head):
        return None
    if not phrase.modifier or is_all_verbs(scan, phrase.start, phrase.head):
        definite = not phrase.modifier and phrase.word in DEFINITE_ZONES
        return phrase.candidate(1, "definite") if definite else None
    opening = proper_opening(scan, phrase.start, phrase.head)
    if opening and phrase.word != "研发机构":
        if not _says_enough(scan, phrase, phrase.start + opening):
            return None
        named = phrase.candidate(1, "proper")
        return named._replace(rows=_quoted_zone(scan, phrase)) if scan.text[phrase.start] == "“" else named
    if _fills_quotes(scan, phrase):
        return phrase.candidate(1, "quoted")
    return _judge_common(scan, phrase)


def _judge_common(scan: Scan, phrase: Phrase) -> Candidate | None:
    """What a phrase of everyday words names, if anything."""
    if phrase.need is Need.ANY:
        return phrase.candidate(1, "head") if _is_plain_name(scan, phrase) else None
    if phrase.word in PLACED_ZONES and PLACE_LIKE.fullmatch(phrase.modifier):
        return phrase.candidate(1, "place") if _is_unknown_place(scan, phrase) else None
    if phrase.need is Need.PROPER:
        return None
    if scan.text.endswith(EXAMPLES_END, 0, phrase.start) and phrase.end - phrase.start < MIN_TELLING_CLASS:
        phrase = phrase._replace(start=examples_start(scan, phrase.start - 1))
        if phrase.start < 0:
            return None
    elif is_generic(phrase.modifier, phrase.word):
        return None
    made = is_to_be_made(scan, phrase.start, phrase.head, phrase.end)
    return phrase.candidate(2, "purpose") if made else None


def _is_plain_name(scan: Scan, phrase: Phrase) -> bool:
    if is_loose(phrase.modifier):
        return False
    if phrase.kind is EntityKind.ZONE:
        return len(phrase.modifier) <= MAX_PLAIN_ZONE
    return not scan.text.endswith("的", 0, phrase.start) and not is_generic(phrase.modifier, phrase.word)


def _fills_quotes(scan: Scan, phrase: Phrase) -> bool:
    """Whether the phrase stands alone in quotes: “数字口岸”."""
    if phrase.kind is EntityKind.ZONE and phrase.word not in QUOTED_ZONES:
        return False
    quoted = scan.text.endswith("“", 0, phrase.start) and scan.text.startswith("”", phrase.end)
    return quoted and len(phrase.modifier) >= MIN_TELLING


def _says_enough(scan: Scan, phrase: Phrase, opened: int) -> bool:
    """Whether what stands between the proper opening and the head makes a name of them."""
    if scan.text[phrase.start] == "“":
        if phrase.kind is EntityKind.ZONE and phrase.word not in QUOTED_ZONES:
            return bool(_quoted_zone(scan, phrase))
        return all(
            scan.starts[at].word is not Word.JOIN for at in range(opened, phrase.head) if at in scan.starts
        )
    if phrase.word.endswith(SYSTEM):
        return False
    closes_zone = scan.text[phrase.head - 1] in "区园城"
    if opened < phrase.head:
        return not (closes_zone and phrase.word in GATES)
    if phrase.need is Need.PURPOSE:
        return phrase.kind is EntityKind.ZONE
    return not (phrase.start in scan.name_starts and closes_zone)


def _quoted_zone(scan: Scan, phrase: Phrase) -> tuple[str, ...]:
    """The rows of the known name that opens a zone's name in quotes: “中国数谷”数据产业集聚区."""
    name = scan.name_starts.get(phrase.start + 1)
    quoted = name is not None and scan.closers.get(phrase.start) == name.end
    return name.rows if name is not None and quoted and phrase.kind is EntityKind.ZONE else ()


def _is_unknown_place(scan: Scan, phrase: Phrase) -> bool:
    """Whether a short word that no table knows stands before the head."""
    known = any(at in scan.starts for at in range(phrase.start, phrase.head))
    return not known and not is_generic(phrase.modifier, phrase.word)
