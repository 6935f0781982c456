"""The outline: sections by style and nesting, and the blocks of text that stand under them.

document := { front } { section } ; section := heading { block } { section of an inner style }

A heading closes every open section of its own rank or an inner one; its number decides nothing, because numbers
run on, restart, stand twice (two 四、) or are missing.
"""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from itertools import takewhile
from typing import NamedTuple

from ingest.headings import Heading, read_heading
from ingest.lines import Line, LineKind, following, split_lines
from ingest.rules import lines as forms
from ingest.rules.chapters import CHAPTER_RULES
from ingest.rules.numbering import LEAD_RANK, LIST_CAPTION_RANK
from ingest.working import Part, WorkingSection, WorkingText

CHAPTER_RANK = 3
ANNEX_RANK = 0
BOX_ITEM_RANK = 6
# A cell of a box that names an item is at most this long; it may be broken over two lines.
MAX_BOX_TITLE = 25
# These hold for whole chapters only: an item may be about 住房保障 without being a safeguard.
CHAPTER_PARTS = frozenset({Part.SAFEGUARDS, Part.LAYOUT})


class BlockKind(StrEnum):
    """What a block is; text is cut into sentences, each other block is one unit."""

    TITLE = "title"
    HEADING = "heading"
    CELL = "cell"
    REMARK = "remark"
    TEXT = "text"


class Block(NamedTuple):
    """A stretch of one line under one section (-1: the document)."""

    start: int
    end: int
    kind: BlockKind
    section: int


class Outline(NamedTuple):
    """Sections and blocks in reading order; the blocks tile the text but for white space."""

    sections: list[WorkingSection]
    blocks: list[Block]


def build_outline(working: WorkingText) -> Outline:
    """The outline of a working copy."""
    lines = split_lines(working)
    builder = _Builder(working.text)
    after = following(lines)
    for index, line in enumerate(lines):
        builder.add(line, after.get(line.start), lines[index + 1 : index + 3])
    return Outline(_closed(builder.sections, builder.blocks), builder.blocks)


class _Builder:
    """Open sections are a stack of (rank, index); the last one gets the next block."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.sections: list[WorkingSection] = []
        self.blocks: list[Block] = []
        self.stack: list[tuple[int, int]] = []
        self.next_bare = 1  # the number that the next item of a list without points must have
        self.title_lines = 0  # lines that still belong to the title of a box's item

    def add(self, line: Line, after: Line | None, ahead: Sequence[Line]) -> None:
        """Add one line: a title, a cell, a heading, text, or a heading and the text behind it."""
        match line.kind:
            case LineKind.TITLE:
                # A signature under the last item is the document's, not the item's.
                self.blocks.append(Block(line.start, line.end, BlockKind.TITLE, -1))
            case LineKind.DOCUMENT_TITLE:
                self.stack.clear()
                self.block(line.start, line.end, BlockKind.TITLE)
            case LineKind.CONTENTS:
                self.block(line.start, line.end, BlockKind.REMARK)
            case LineKind.CAPTION:
                rank = ANNEX_RANK if forms.ANNEX_CAPTION.match(line.text) else LIST_CAPTION_RANK
                self.open(Heading("table", rank, "", line.start, line.end, line.start, line.end))
            case LineKind.CELL:
                self.block(line.start, line.end, BlockKind.CELL)
            case LineKind.ANNEX_NOTE:
                self.block(line.start, line.end, BlockKind.HEADING)
            case LineKind.ANNEX:
                self.open(Heading("annex", ANNEX_RANK, "", line.start, line.end, line.start, line.end))
                self.title_lines = 1 if _is_name(ahead) and ":" not in line.text else 0
            case LineKind.TEXT:
                self.add_text(line, after, ahead)

    def add_text(self, line: Line, after: Line | None, ahead: Sequence[Line]) -> None:
        """Add a line that may open a section."""
        if self.title_lines:
            self.extend_title(line)
            return
        if self.in_box() and (names := _box_title_lines(line, ahead)):
            self.title_lines = names
            self.open(Heading("box-item", BOX_ITEM_RANK, line.text, line.end, line.end, line.start, line.end))
            return
        heading = read_heading(line, after)
        if heading and self.accepts(heading):
            self.open(heading)
            self.text_block(max(heading.heading_end, line.start), line.end)
        else:
            self.block(line.start, line.end, BlockKind.TEXT)

    def accepts(self, heading: Heading) -> bool:
        """Whether a heading can stand here: in a glossary only a chapter, untitled items only under a chapter."""
        if self.part() is Part.GLOSSARY:
            return heading.rank <= CHAPTER_RANK
        if heading.style == "arabic-bare":
            expected = int(heading.number) in (1, self.next_bare)
            self.next_bare = int(heading.number) + 1 if expected else self.next_bare
            return expected
        if heading.heading_end > heading.start:
            return True
        enclosing = [rank for rank, _ in self.stack if rank < heading.rank]
        return not enclosing or enclosing[-1] <= CHAPTER_RANK

    def open(self, heading: Heading) -> None:
        """Close what the heading closes and open its section."""
        while self.stack and self.stack[-1][0] >= heading.rank:
            self.stack.pop()
        section = WorkingSection(
            parent=self.stack[-1][1] if self.stack else -1,
            level=len(self.stack) + 1,
            number=heading.number,
            title_start=heading.title_start,
            title_end=heading.title_end,
            start=heading.start,
            heading_end=max(heading.heading_end, heading.start),
            end=max(heading.heading_end, heading.title_end),
            part=self.part_of(heading),
            style=heading.style,
        )
        self.stack.append((heading.rank, len(self.sections)))
        self.sections.append(section)
        if heading.heading_end > heading.start:
            self.block(heading.start, heading.heading_end, BlockKind.HEADING)

    def part_of(self, heading: Heading) -> Part:
        """By the title, else what encloses it; a box or a lead never changes the part."""
        inherited = self.part() if self.stack else Part.ACTIONS
        if heading.rank >= LEAD_RANK - 1 or heading.style in ("box", "box-item", "caption", "table"):
            return inherited
        chapter = not self.stack or heading.rank <= CHAPTER_RANK
        part = self.part_of_title(self.text[heading.title_start : heading.title_end], chapter=chapter)
        return part or (Part.REMARKS if heading.style == "annex" else inherited)

    def part_of_title(self, title: str, *, chapter: bool) -> Part | None:
        """The part that a title names, if it does."""
        title = "".join(title.split())
        for rule in CHAPTER_RULES:
            if (chapter or rule.part not in CHAPTER_PARTS) and rule.pattern.search(title):
                return rule.part
        return None

    def part(self) -> Part:
        """The part of the innermost open section."""
        return self.sections[self.stack[-1][1]].part if self.stack else Part.PREAMBLE

    def extend_title(self, line: Line) -> None:
        """Add a line to the title of the box's item that was opened last."""
        index = self.stack[-1][1]
        section = self.sections[index]
        new = section.title_start == section.title_end or section.style == "annex"
        section = section._replace(
            title_start=line.start if new else section.title_start, title_end=line.end, heading_end=line.end
        )
        if section.style == "annex":
            section = section._replace(part=self.part_of_title(line.text, chapter=True) or Part.REMARKS)
        self.sections[index] = section
        self.block(line.start, line.end, BlockKind.HEADING)
        self.title_lines -= 1

    def text_block(self, start: int, end: int) -> None:
        """Add the text of a line behind its heading, where there is any."""
        rest = self.text[start:end]
        if stripped := rest.lstrip():
            self.block(end - len(stripped), end, BlockKind.TEXT)

    def block(self, start: int, end: int, kind: BlockKind) -> None:
        """Add a block to the innermost open section."""
        self.blocks.append(Block(start, end, kind, self.stack[-1][1] if self.stack else -1))

    def in_box(self) -> bool:
        """Whether a box is open."""
        return any(self.sections[index].style == "box" for _, index in self.stack)


def _box_title_lines(line: Line, ahead: Sequence[Line]) -> int:
    """How many of the lines ahead name the item of a box whose number stands alone in `line`."""
    if not line.text.isdigit() or len(line.text) > 2:
        return 0
    return sum(1 for _ in takewhile(_is_name, ([other] for other in ahead)))


def _is_name(ahead: Sequence[Line]) -> bool:
    """Whether the next line is short and no sentence."""
    if not ahead or ahead[0].kind is not LineKind.TEXT:
        return False
    text = ahead[0].text
    return len(text) <= MAX_BOX_TITLE and not forms.SENTENCE_END.search(text) and not text.isdigit()


def _closed(sections: list[WorkingSection], blocks: Sequence[Block]) -> list[WorkingSection]:
    """The sections with the end of all that stands under each, and the level that its style has in the document.

    A style's level is its commonest depth: where the chapter heading above (七) was lost, (七) keeps its level.
    """
    ends = [section.end for section in sections]
    for block in blocks:
        if block.section >= 0:
            ends[block.section] = max(ends[block.section], block.end)
    for index in range(len(sections) - 1, -1, -1):
        if sections[index].parent >= 0:
            ends[sections[index].parent] = max(ends[sections[index].parent], ends[index])
    depths: dict[str, Counter[int]] = {}
    for section in sections:
        depths.setdefault(section.style, Counter())[section.level] += 1
    levels: list[int] = []
    for section in sections:
        usual = max(depths[section.style].items(), key=lambda item: (item[1], -item[0]))[0]
        levels.append(usual if section.parent < 0 else levels[section.parent] + 1)
    return [
        section._replace(end=end, level=level)
        for section, end, level in zip(sections, ends, levels, strict=True)
    ]
