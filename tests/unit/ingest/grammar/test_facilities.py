"""Zones and platforms by their heads: named, described, or neither."""

import pytest

from schemas.entity import EntityKind
from tests.unit.ingest.names_sample import read, surfaces

PLATFORMS: tuple[tuple[str, list[str]], ...] = (
    # A proper opening makes a name.
    ("高标准建设杭州北航创新研究院，发挥浙大滨江研究院作用", ["杭州北航创新研究院", "浙大滨江研究院"]),
    ("推进国家“芯火”平台、“亲清在线”数字平台、国家（杭州）新型互联网交换中心", ["国家“芯火”平台", "“亲清在线”数字平台", "国家(杭州)新型互联网交换中心"]),
    ("支持省智能感知技术创新中心、郑州市算力调度平台、独墅湖实验中心", ["省智能感知技术创新中心", "郑州市算力调度平台", "独墅湖实验中心"]),
    ("建设浙江数据交易所和郑州机场，周边为杭州临空经济示范区机场", ["浙江数据交易所", "郑州机场"]),
    ("推动“数字口岸”建设，打造“一带一路”国家和境外中心", ["数字口岸"]),
    ("建设中国视觉信息港、湘湖院士岛和世界知名的生物医药科技港", ["中国视觉信息港", "湘湖院士岛"]),
    # A purpose makes a description, where the thing is to be made.
    ("建设跨境贸易综合信息化平台，设立海外运营中心", ["跨境贸易综合信息化平台", "海外运营中心"]),
    ("集聚跨境电商综合平台、清算网络平台，支持清算结算平台企业", ["跨境电商综合平台", "清算网络平台"]),
    ("力争建设10个省级工业互联网创新体验中心，建设专业型平台", ["省级工业互联网创新体验中心"]),
    ("鼓励高校、概念验证中心、中试平台开放", []),
    ("推进医疗大数据平台建设和医药和器械审评服务平台建设", ["医疗大数据平台", "医药和器械审评服务平台"]),
    ("建设集“研发、转化”功能的新型研发机构，打造全球跨境电商品牌中心", ["新型研发机构"]),
    ("建设新药筛选、安全性评价和动物实验平台", []),
    ("建成国家重点实验室，推动设备上云上平台", []),
    ("建设公共服务平台、平台、专业性公共服务平台", []),
    ("发挥省市区知识产权保护中心作用", ["省市区知识产权保护中心"]),
    ("依托高能级创新平台，与海外智慧物流平台合作", []),
    ("有序打通，对接清算网络平台和结算网络平台", []),
)  # fmt: skip

ZONES: tuple[tuple[str, list[str]], ...] = (
    ("主要覆盖物联网小镇、互联网小镇、钱江世纪城", ["物联网小镇", "互联网小镇", "钱江世纪城"]),
    ("支持郑东新区、金鸡湖商务区、滨江科技园", ["郑东新区", "金鸡湖商务区", "滨江科技园"]),
    ("选择人才密度高的创业生态活跃片区，打造科创特色小镇和功能片区", []),
    ("打造数字贸易先行示范区，成为“科技金融服务示范区”", []),
    ("推进国家知识产权示范园区建设，支持“千人计划”产业园和“块状经济”集聚区", ["国家知识产权示范园区", "“千人计划”产业园"]),
    ("建设人工智能创新发展试验区", ["人工智能创新发展试验区"]),
    ("构建“郑州开发区+联动创新区+辐射带动区”格局", ["郑州开发区", "联动创新区", "辐射带动区"]),
    ("合肥示范区域和杭州数字经济带动全省", ["杭州"]),
    ("建设天府兴隆湖片区、沿江产业走廊，支持吴淞江科创带", ["天府兴隆湖片区", "吴淞江科创带"]),
    ("依托杭州经开区国家出口示范区", ["杭州经开区国家出口示范区"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLATFORMS)
def test_platforms(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.PLATFORM) == expected


@pytest.mark.parametrize(("text", "expected"), ZONES)
def test_zones(text: str, expected: list[str]) -> None:
    assert surfaces(text, EntityKind.ZONE) == expected


def test_tiers() -> None:
    _, mentions = read("建设杭州数字贸易平台和跨境贸易服务平台")
    assert [(m.tier, m.rule) for m in mentions] == [
        (1, "grammar:platform-proper"),
        (2, "grammar:platform-purpose"),
    ]
