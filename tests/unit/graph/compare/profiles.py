"""Short task records for the tests of the comparison."""

from graph.compare.profile import DocumentProfile, EntityUse, TaskProfile
from schemas.entity import EntityKind
from schemas.outline import Category
from schemas.reference import DocumentRef

EWTP = EntityUse("platform-ewtp", "世界电子贸易平台(eWTP)", EntityKind.PLATFORM)
BASE = EntityUse("platform-base", "国家数字服务出口基地", EntityKind.PLATFORM, "建设")


def make_task(
    id_: str,
    title: str,
    terms: str = "",
    *,
    category: Category = Category.TASK,
    entities: tuple[EntityUse, ...] = (),
) -> TaskProfile:
    """A task whose content words are those of a text with blanks."""
    return TaskProfile(
        id_, "1", title, 0, len(title), category, terms=tuple(terms.split()), entities=entities
    )


def make_document(id_: str, *tasks: TaskProfile) -> DocumentProfile:
    """A document with those tasks."""
    return DocumentProfile(DocumentRef(id=id_, title=f"{id_}方案"), tasks)


FIRST = make_document(
    "first",
    make_task(
        "a1", "推动跨境电商快速发展", "推动 跨境 电商 快速 发展 跨境 电商 综合 平台 海外 商标 品牌 线上 交易"
    ),
    make_task("a2", "推进人民币国际化", "推进 人民币 国际化 结算 银行 人民币 计价 清算 网络"),
    make_task("a3", "创新发展跨境支付", "创新 发展 跨境 支付 结算 体系 支付 清算 银行 结售汇 外汇"),
    make_task("a4", "构建数字制造标准体系", "构建 数字 制造 标准 体系 验证 国际 标准化 组织"),
    make_task("a5", "加强组织领导", "加强 组织 领导 领导小组 专班", category=Category.SAFEGUARD),
)
SECOND = make_document(
    "second",
    make_task("b1", "高质量发展跨境电商", "高质量 发展 跨境 电商 品牌 中心 跨境 电商 通关 清关 商标"),
    make_task("b2", "推动跨境结算便利化", "推动 跨境 结算 便利化 人民币 结算 支付 银行 外汇 清算"),
    make_task("b3", "发展特色会展经济", "发展 特色 会展 经济 展览 博览 中心 品牌 展会"),
    make_task("b4", "加强组织领导", "加强 组织 领导 领导小组 组长", category=Category.SAFEGUARD),
    make_task("b5", "营造改革氛围", "营造 改革 氛围 宣传 媒体", category=Category.SAFEGUARD),
)
