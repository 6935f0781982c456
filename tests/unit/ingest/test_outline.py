"""Outlines: numbering styles, nesting, boxes, tables, leads, lost and repeated numbers."""

from ingest.outline import BlockKind, build_outline
from ingest.repair import repair_text
from ingest.working import Part

PROSE = "支持龙头企业牵头建设一批共性技术研发平台,开展关键技术攻关和成果转化。"


def outline(text: str) -> list[tuple[int, str, str]]:
    """Level, number and title of each section."""
    working = repair_text(text)
    return [
        (section.level, section.number, working.text[section.title_start : section.title_end])
        for section in build_outline(working).sections
    ]


def test_styles_nest_by_rank_and_numbers_may_run_on() -> None:
    text = f"一、主要任务\n(一)扩大开放\n1.提升便利。{PROSE}\n(二)完善制度\n2.深化改革。{PROSE}\n二、保障措施\n(一)加强领导\n{PROSE}"
    assert outline(text) == [
        (1, "一", "主要任务"),
        (2, "(一)", "扩大开放"),
        (3, "1", "提升便利"),
        (2, "(二)", "完善制度"),
        (3, "2", "深化改革"),
        (1, "二", "保障措施"),
        (2, "(一)", "加强领导"),
    ]


def test_numbers_of_all_styles() -> None:
    text = (
        f"第一章 总则\n第一节 范围\n一、目的\n(一)任务\n1．要点。{PROSE}\n（1）细项。{PROSE}\n①小项。{PROSE}"
    )
    assert [(level, number) for level, number, _ in outline(text)] == [
        (1, "第一章"),
        (2, "第一节"),
        (3, "一"),
        (4, "(一)"),
        (5, "1"),
        (6, "(1)"),
        (7, "①"),
    ]


def test_a_number_may_stand_twice() -> None:
    text = f"四、实施计划\n(一)做甲\n{PROSE}\n四、保障措施\n(一)加强组织领导\n{PROSE}"
    assert [row[:2] for row in outline(text)] == [(1, "四"), (2, "(一)"), (1, "四"), (2, "(一)")]


def test_a_lost_chapter_keeps_the_level_of_its_items() -> None:
    text = f"(一)重大意义。{PROSE}\n二、优化布局\n(二)服务战略。{PROSE}\n(三)提升能级。{PROSE}"
    assert [row[:2] for row in outline(text)] == [(2, "(一)"), (1, "二"), (2, "(二)"), (2, "(三)")]


def test_run_in_leads_are_sections_only_when_short_and_without_comma() -> None:
    text = f"一、任务\n1. 队伍建设\n{PROSE}\n集聚全球一流人才。{PROSE}\n面向全球,集聚人才。{PROSE}"
    assert outline(text)[-1] == (3, "", "集聚全球一流人才")
    assert len(outline(text)) == 3


def test_a_list_of_actions_with_bare_numbers() -> None:
    text = f"四、创新\n(一)人才\n{PROSE}\n“创新”十大行动计划\n1引培行动。{PROSE}\n2培育行动。{PROSE}\n5年来的行动。{PROSE}"
    assert outline(text)[2:] == [
        (2, "", "“创新”十大行动计划"),
        (3, "1", "引培行动"),
        (3, "2", "培育行动"),
    ]


def test_a_box_with_its_items() -> None:
    text = f"一、任务\n(一)平台\n1.提升。{PROSE}\n专栏1 重大平台\n1\n物联网小镇\n{PROSE}\n2\n杭州高新区\n(滨江)合作区\n{PROSE}\n(二)治理\n{PROSE}"
    assert [(level, number, title.replace("\n", "")) for level, number, title in outline(text)][3:] == [
        (3, "专栏1", "重大平台"),
        (4, "1", "物联网小镇"),
        (4, "2", "杭州高新区(滨江)合作区"),
        (2, "(二)", "治理"),
    ]


def test_a_flattened_table_and_its_caption() -> None:
    cells = "\n\n".join(["指标", "2020年", "2025年", "GDP(亿元)", "100", "200", "出口(亿元)", "10", "20"])
    working = repair_text(f"一、目标\n(一)基础\n{PROSE}\n表1 主要指标\n{cells}\n二、任务\n(一)做甲\n{PROSE}")
    result = build_outline(working)
    assert [working.text[s.title_start : s.title_end] for s in result.sections if s.style == "table"] == [
        "表1 主要指标"
    ]
    assert sum(block.kind is BlockKind.CELL for block in result.blocks) == 9


def test_front_signature_annex_and_glossary() -> None:
    text = (
        "各区人民政府:\n现将方案印发给你们,请执行。\n市政府办公室\n2021年4月29日\n建设方案\n一、总体要求\n"
        f"{PROSE}\n七、保障措施\n(一)组织领导\n{PROSE}\n某某市人民政府\n2021年3月25日\n附件\n名 词 解 释\n【1】甲:指乙。"
    )
    working = repair_text(text)
    result = build_outline(working)
    titles = [working.text[b.start : b.end] for b in result.blocks if b.kind is BlockKind.TITLE]
    assert titles == [
        "各区人民政府:",
        "市政府办公室",
        "2021年4月29日",
        "建设方案",
        "某某市人民政府",
        "2021年3月25日",
    ]
    assert result.sections[-1].part is Part.GLOSSARY


def test_a_second_document_in_the_file_starts_its_own_list() -> None:
    text = f"一、支持平台\n{PROSE}\n某省创新发展行动计划(2021-2023年)\n为深入实施战略,制定本计划。\n一、总体要求\n{PROSE}"
    working = repair_text(text)
    result = build_outline(working)
    assert [section.parent for section in result.sections] == [-1, -1]
    preamble = next(block for block in result.blocks if "制定本计划" in working.text[block.start : block.end])
    assert preamble.section == -1


def test_untitled_items_stand_under_chapters_only() -> None:
    text = "一、营造环境\n(一)支持在试验区设置受理窗口。(负责部门:知识产权局)\n(二)授权试验区开展试点。(负责部门:住房城乡建设部)"
    assert outline(text)[1:] == [(2, "(一)", "支持在试验区设置受理窗口"), (2, "(二)", "授权试验区开展试点")]


def test_a_contents_page_heads_nothing() -> None:
    text = f"目录\n一、总体要求………1\n二、主要任务………3\n一、总体要求\n{PROSE}\n二、主要任务\n(一)做甲\n{PROSE}"
    assert [row[2] for row in outline(text)] == ["总体要求", "主要任务", "做甲"]
