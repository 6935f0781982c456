"""The working copy: what a document's text would look like without the traces of its making."""

import re
from array import array

from ingest.working import WorkingText

# Full-width ASCII becomes half-width, so that each rule is written once; other characters that stand for the
# same thing in different files are folded as well. One character for one, so the map stays cheap.
FOLDED = {
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys("\u00a0\u2002\u2003\u2009\u202f\u3000\t\r\u000b\u000c\u0085\u2028\u2029", " "),
    **dict.fromkeys("﹒．", "."),
    **dict.fromkeys("〔﹝［", "["),
    **dict.fromkeys("〕﹞］", "]"),
    **dict.fromkeys("﹙", "("),
    **dict.fromkeys("﹚", ")"),
    "﹣": "-",
    "﹪": "%",
    "﹐": ",",
    "﹔": ";",
    "﹕": ":",
    "〇": "○",
}
FOLDING = str.maketrans(FOLDED)

# What is dropped: Word's bookmarks, invisible characters, private-use characters (a font's dots and boxes), and
# the blanks that optical recognition puts between the digits of a year (2 0 2 1年).
BOOKMARK = "[bookmark: "
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ue000-\uf8ff\ufeff]")
SPACED_YEAR = re.compile(r"\d \d(?: \d){0,2} ?年")
DROPPED = re.compile(
    r"\[bookmark: [^\]\n]{0,80}\]"
    rf"|{INVISIBLE.pattern}"
    r"|(?<=\d) (?=\d(?: \d){0,2} ?年)"
)


def fold_text(stored: str) -> str:
    """The text with full-width ASCII made half-width, one character for one."""
    return stored.translate(FOLDING)


def repair_text(stored: str) -> WorkingText:
    """The working copy of a stored text, with the map back.

    >>> repair_text("［bookmark: _Hlk1］（14）ＡＢ").text
    '(14)AB'
    """
    folded = fold_text(stored)
    origin = array("l", range(len(stored) + 1))
    if not _has_leftovers(folded):
        return WorkingText(stored, folded, origin)
    kept: list[str] = []
    kept_origin = array("l")
    position = 0
    for match in DROPPED.finditer(folded):
        kept.append(folded[position : match.start()])
        kept_origin.extend(origin[position : match.start()])
        position = match.end()
    kept.append(folded[position:])
    kept_origin.extend(origin[position:])
    return WorkingText(stored, "".join(kept), kept_origin)


def _has_leftovers(folded: str) -> bool:
    """Whether there may be anything to drop; three quick looks, for most documents are clean."""
    return bool(BOOKMARK in folded or INVISIBLE.search(folded) or SPACED_YEAR.search(folded))
