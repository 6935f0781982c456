"""Programmes: quoted catchwords, names that are carried out, 互联网+."""

import pytest

from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import surfaces

CASES: tuple[tuple[str, list[str]], ...] = (
    ("实施“5050”计划、“亚运兴城”专项行动，推行“告知承诺”制", ["“5050”计划", "“亚运兴城”专项行动", "“告知承诺”制"]),
    ("探索“线上下单、线下展示”模式，解决“卡脖子”项目，推广“大区港联动”模式", ["“大区港联动”模式"]),
    ("发展“互联网+政务服务”，实施“甬江人才工程”", ["互联网+政务服务", "甬江人才工程"]),
    ("实施科学家合伙人计划，深化商事制度改革、公共资源交易改革", ["科学家合伙人计划", "商事制度改革", "公共资源交易改革"]),
    ("开展本外币合一账户试点。制定计划，推进改革，落实重大改革。", ["本外币合一账户试点"]),
    ("结合数字化赋能中小企业专项行动，实施产业基础再造工程", ["数字化赋能中小企业专项行动", "产业基础再造工程"]),
    ("采取行动，开展系列行动，实施重大工程，深化人事制度改革", []),
    ("探索“5G+工业互联网”，开展“线上+线下”宣传，探索“电商+直播”模式", ["5G+工业互联网"]),
    ("试点“沙盒监管”模式。实施“沙盒监管”，“沙盒监管”区", ["“沙盒监管”模式", "沙盒监管"]),
    ("支持“华为”模式", []),
    ("各项工作计划有序推进，深化前瞻性改革，支持改革工程师培养计划书", []),
    ("形成“数字+服务”新业态新模式，“新工厂”培育的专项政策", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_programmes(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.PROGRAMME) == expected
