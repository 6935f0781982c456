"""Tasks are the leaf items of the chapters of tasks and safeguards."""

from ingest.outline import build_outline
from ingest.repair import repair_text
from ingest.tasks import find_tasks
from ingest.units import split_units

PROSE = "支持龙头企业牵头建设一批共性技术研发平台,开展关键技术攻关和成果转化。"


def tasks(text: str) -> list[tuple[str, str, str]]:
    """Number, title and category of each task."""
    working = repair_text(text)
    outline = build_outline(working)
    found = find_tasks(working, outline.sections, split_units(working, outline))
    return [
        (
            outline.sections[task.section].number,
            working.text[
                outline.sections[task.section].title_start : outline.sections[task.section].title_end
            ],
            task.category.value,
        )
        for task in found
    ]


def test_leaf_items_are_tasks_and_goals_are_none() -> None:
    text = f"一、主要目标\n(一)水平提升。{PROSE}\n二、任务\n(一)扩大开放\n1.做甲。{PROSE}\n2.做乙。{PROSE}\n三、保障措施\n(一)组织领导\n{PROSE}"
    assert tasks(text) == [("1", "做甲", "task"), ("2", "做乙", "task"), ("(一)", "组织领导", "safeguard")]


def test_run_in_leads_take_the_place_of_their_item() -> None:
    text = f"一、任务\n1. 队伍建设\n集聚一流人才。{PROSE}\n打造人才高峰。{PROSE}"
    assert tasks(text) == [("", "集聚一流人才", "task"), ("", "打造人才高峰", "task")]


def test_a_chapter_of_safeguards_without_items_is_one_safeguard() -> None:
    assert tasks(f"一、任务\n(一)做甲\n{PROSE}\n二、保障措施\n{PROSE}")[-1] == ("二", "保障措施", "safeguard")


def test_safeguards_are_known_by_title_where_their_chapter_was_lost() -> None:
    text = f"二、任务\n(一)做甲。{PROSE}\n(二)强化组织领导。{PROSE}\n(三)强化考核评估。{PROSE}"
    assert [category for _, _, category in tasks(text)] == ["task", "safeguard", "safeguard"]
