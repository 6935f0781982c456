"""Units: the sentences, headings and cells that tile a document, each with its type.

A heading, a title line and a cell are one unit each; text is cut into sentences (`sentences.py`) and typed by the
part of the document that it stands in and, where the part leaves it open, by its wording (`rules/wording.py`).
"""

from collections.abc import Sequence

from ingest.outline import BlockKind, Outline
from ingest.rules import wording
from ingest.sentences import iter_sentences
from ingest.working import Part, WorkingSection, WorkingText, WorkingUnit
from schemas.outline import UnitType

TYPE_OF_BLOCK = {
    BlockKind.TITLE: UnitType.TITLE,
    BlockKind.HEADING: UnitType.HEADING,
    BlockKind.CELL: UnitType.TABLE,
    BlockKind.REMARK: UnitType.CONTEXT,
}
TYPE_OF_PART = {
    Part.PREAMBLE: UnitType.CONTEXT,
    Part.BACKGROUND: UnitType.CONTEXT,
    Part.REMARKS: UnitType.CONTEXT,
    Part.GOALS: UnitType.GOAL,
}


def split_units(working: WorkingText, outline: Outline) -> list[WorkingUnit]:
    """The units in reading order; with the white space between them they are the whole text."""
    units: list[WorkingUnit] = []
    for block in outline.blocks:
        if block.kind is not BlockKind.TEXT:
            kind = TYPE_OF_BLOCK[block.kind]
            units.append(WorkingUnit(block.start, block.end, kind, block.section, f"form:{block.kind.value}"))
            continue
        text = working.text[block.start : block.end]
        part = _part(outline.sections, block.section)
        for start, end in iter_sentences(text):
            kind, rule = type_sentence(text[start:end], part)
            units.append(WorkingUnit(block.start + start, block.start + end, kind, block.section, rule))
    return units


def _part(sections: Sequence[WorkingSection], section: int) -> Part:
    """Text above the first heading is preamble; a document without any heading is read as actions."""
    if section >= 0:
        return sections[section].part
    return Part.PREAMBLE if sections else Part.ACTIONS


def type_sentence(sentence: str, part: Part) -> tuple[UnitType, str]:
    """The type of a sentence in a part of the document, and the rule that gave it.

    >>> type_sentence("推进合资银行卡清算机构建设。", Part.ACTIONS)[0].value
    'measure'
    >>> type_sentence("到2025年,数字经济总量达到1780亿元。", Part.ACTIONS)[0].value
    'goal'
    """
    if part is Part.GLOSSARY:
        return UnitType.GLOSS, "part:glossary"
    if wording.CHARGE_ONLY.match(sentence) or wording.CHARGE_BRACKET_ONLY.match(sentence):
        return UnitType.CONTEXT, "wording:charge"
    if part in TYPE_OF_PART:
        remark = part is Part.GOALS and wording.CONTEXT.search(sentence)
        return (UnitType.CONTEXT, "wording:remark") if remark else (TYPE_OF_PART[part], f"part:{part.value}")
    if wording.CONTEXT.search(sentence):
        return UnitType.CONTEXT, "wording:remark"
    if wording.GUIDING.search(sentence):
        return UnitType.CONTEXT, "wording:guiding"
    if wording.EXTENT.search(sentence) and not wording.ACTION_CLAUSE.search(sentence):
        return UnitType.CONTEXT, "wording:extent"
    return (
        (UnitType.GOAL, "wording:goal")
        if _is_goal(sentence, part)
        else (UnitType.MEASURE, f"part:{part.value}")
    )


def _is_goal(sentence: str, part: Part) -> bool:
    if wording.FIRST_ACTION.match(sentence) or wording.GRANT.search(sentence):
        return False
    if part is Part.LAYOUT and wording.AIM.search(sentence):
        return True
    if wording.GOAL_START.match(sentence):
        return not wording.FIRST_ACTION.match(sentence.partition(",")[2])
    return not wording.ACTION_CLAUSE.search(sentence) and bool(
        wording.GOAL_END.search(sentence) or wording.QUANTITY.search(sentence)
    )
