"""Small plans for tests of the stages behind the outline: units and sections from marked lines, names as given.

Each line is a unit: `#` heading (more signs are deeper), `m` measure, `g` goal, `c` context, `t` title, `x` gloss;
`+` before the sign joins the unit to the line above.
"""

import re
from typing import NamedTuple

from ingest.repair import repair_text
from ingest.working import Part, ResolvedMention, WorkingSection, WorkingText, WorkingUnit
from schemas.entity import Entity, EntityKind
from schemas.outline import UnitType

TYPES = {
    "m": UnitType.MEASURE,
    "g": UnitType.GOAL,
    "c": UnitType.CONTEXT,
    "t": UnitType.TITLE,
    "x": UnitType.GLOSS,
}


class PlanSample(NamedTuple):
    """What a stage takes, and the spans of the units' words for short assertions."""

    working: WorkingText
    units: list[WorkingUnit]
    sections: list[WorkingSection]
    mentions: list[ResolvedMention]

    def words(self, unit: int, length: int = 4) -> str:
        """The first characters of a unit."""
        return self.working.text[self.units[unit].start :][:length]

    def printed(self, start: int, end: int) -> str:
        """The working text at a span."""
        return self.working.text[start:end]


def make_entity(name: str, kind: EntityKind) -> Entity:
    """An entity whose id is its name."""
    return Entity(name, kind, name, "", (), 1, "", "", "")


def make_plan(marked: str, names: dict[str, EntityKind]) -> PlanSample:
    """The plan that the marked lines describe, with every place of every name as a mention."""
    text = ""
    spans: list[tuple[str, int, int]] = []
    for line in marked.strip().splitlines():
        sign, _, words = line.strip().partition(" ")
        if not sign.startswith("+"):
            text += "\n" if text else ""
        spans.append((sign.lstrip("+"), len(text), len(text) + len(words)))
        text += words
    working = repair_text(text)
    units, sections = _outline(spans, len(text))
    return PlanSample(working, units, sections, _mentions(working.text, units, names))


def _outline(spans: list[tuple[str, int, int]], end: int) -> tuple[list[WorkingUnit], list[WorkingSection]]:
    units: list[WorkingUnit] = []
    sections: list[WorkingSection] = []
    open_sections: list[int] = []
    for sign, start, stop in spans:
        level = len(sign) if sign.startswith("#") else 0
        if level:
            for closed in open_sections[level - 1 :]:
                sections[closed] = sections[closed]._replace(end=start)
            open_sections = open_sections[: level - 1]
            parent = open_sections[-1] if open_sections else -1
            open_sections.append(len(sections))
            sections.append(
                WorkingSection(
                    parent, level, "", start, stop, start, stop, end, Part.ACTIONS, f"style{level}"
                )
            )
        kind = UnitType.HEADING if level else TYPES[sign]
        units.append(WorkingUnit(start, stop, kind, open_sections[-1] if open_sections else -1))
    return units, sections


def _mentions(text: str, units: list[WorkingUnit], names: dict[str, EntityKind]) -> list[ResolvedMention]:
    if not names:
        return []
    pattern = re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))
    return [
        ResolvedMention(
            match.start(), match.end(), index, make_entity(match.group(), names[match.group()]), "gazetteer:x"
        )
        for index, unit in enumerate(units)
        for match in pattern.finditer(text, unit.start, unit.end)
    ]
