"""Targets of prose: which units promise, and for what year."""

from array import array

import pytest

from ingest.targets import find_targets
from ingest.working import Part, WorkingSection, WorkingTarget, WorkingText, WorkingUnit
from schemas.outline import UnitType

GOAL, MEASURE, HEADING, TITLE, CONTEXT = (
    UnitType.GOAL,
    UnitType.MEASURE,
    UnitType.HEADING,
    UnitType.TITLE,
    UnitType.CONTEXT,
)


def read(*lines: tuple[UnitType, int, str], parents: tuple[int, ...] = (-1, 0)) -> list[WorkingTarget]:
    """The targets of a document whose lines are units of a type under a section; | starts another unit in a line."""
    text, units = "", []
    for kind, section, line in lines:
        for part in line.split("|"):
            units.append(WorkingUnit(len(text), len(text) + len(part), kind, section))
            text += part
        text += "\n"
    working = WorkingText(text, text, array("l", range(len(text) + 1)))
    sections = [
        WorkingSection(parent, 1, "", 0, 1, 0, 1, len(text), Part.ACTIONS, "chinese") for parent in parents
    ]
    return find_targets(working, units, sections)


def years(*lines: tuple[UnitType, int, str]) -> list[tuple[str, str]]:
    return [(target.value, target.year) for target in read(*lines)]


def test_a_target_has_its_unit_span_and_rule() -> None:
    (target,) = read((TITLE, -1, "方案"), (GOAL, 0, "到2025年,数字经济总量达到1780亿元。"))
    assert target == WorkingTarget(
        18, 24, 1, "数字经济总量", "2025", target.comparator, "1780", "亿元", "", "", "prose:subject"
    )
    assert target.comparator.value == "="


YEARS = [
    ([(GOAL, 0, "到2025年,产值达到5亿元,企业达到10家。|力争平台达到3个。")], ["2025", "2025", "2025"]),
    ([(GOAL, 0, "到2025年,成为高地。"), (GOAL, 0, "产值达到5亿元。")], ["2025"]),
    ([(GOAL, 0, "到2025年,成为高地。"), (GOAL, 1, "产值达到5亿元。")], ["2025"]),
    ([(GOAL, 0, "到2025年,成为高地。"), (MEASURE, 1, "打造千亿产业集群。")], [""]),
    ([(MEASURE, 1, "到2025年,产值达到5亿元。|培育企业10家。")], ["2025", "2025"]),
    ([(MEASURE, 1, "到2025年,产值达到5亿元。"), (MEASURE, 1, "培育企业10家。")], ["2025", ""]),
    ([(HEADING, 0, "(一)到2027年目标"), (GOAL, 0, "产值达到5亿元。")], ["2027"]),
    ([(GOAL, 0, "2023年,产值达到5亿元;|到2025年,达到8亿元。")], ["2023", "2025"]),
    ([(GOAL, 0, "到2023年、2025年,产值分别达到5亿元、8亿元。")], ["2023", "2025"]),
    ([(GOAL, 0, "到2025年,甲产值和乙产值分别达到5亿元、8亿元。")], ["2025", "2025"]),
    ([(GOAL, 0, "“十四五”期间,新增企业10家。")], ["2025"]),
    ([(GOAL, 0, "较2020年产值增长10%。")], [""]),
    ([(GOAL, -1, "到2025年,成为高地。"), (GOAL, 1, "产值达到5亿元。")], ["2025"]),
    (
        [(TITLE, -1, "行动计划(2020-2022年)"), (GOAL, 0, "通过三年的努力,成为高地。|产值达到5亿元。")],
        ["2022"],
    ),
    ([(GOAL, 0, "通过三年努力,产值达到5亿元。")], [""]),
    ([(TITLE, -1, "行动计划(2020-2022年)"), (GOAL, 0, "经过三年努力,产值达到5亿元。")], ["2022"]),
]


@pytest.mark.parametrize(("lines", "expected"), YEARS)
def test_years(lines: list[tuple[UnitType, int, str]], expected: list[str]) -> None:
    assert [year for _, year in years(*lines)] == expected


def test_what_was_over_when_the_document_was_made_is_no_target() -> None:
    lines = ((TITLE, -1, "2021年4月29日"), (GOAL, 0, "2020年,产值达到5亿元,到2025年达到8亿元。"))
    assert years(*lines) == [("8", "2025")]
    assert years((TITLE, -1, "杭政办〔2021〕3号".replace("〔", "[").replace("〕", "]")), *lines[1:]) == [
        ("8", "2025")
    ]


def test_context_and_headings_hold_no_targets() -> None:
    assert read((CONTEXT, 0, "2020年产值达到5亿元。"), (HEADING, 0, "产值达到5亿元")) == []


def test_what_is_too_long_for_a_sentence_is_read_in_part() -> None:
    assert len(read((GOAL, 0, "产值达到5亿元," * 5000))) < 2000
