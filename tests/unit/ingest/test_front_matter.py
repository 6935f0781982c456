"""Title, issuers, date, status, number, addressees."""

import pytest

from ingest.front.dates import read_date
from ingest.front.lines import names_issuers
from ingest.front_matter import FrontMatter, read_front_matter
from schemas.document import DocumentHints, Status
from tests.unit.ingest.plan_sample import PlanSample, make_plan

NOTICE_AND_PLAN = """t 郑州市人民政府办公室关于印发郑州市创业社区推广方案的通知
t 郑政办〔2026〕30号
t 各开发区管委会，各区县（市）人民政府，市人民政府各部门、各有关单位：
c 《郑州市创业社区推广方案》已经市政府同意，现印发给你们。
t 郑州市人民政府办公室
t 2026年6月24日
t 郑州市创业社区
t 推广方案
c 制定本方案。
# 一、适用范围
m 支持创业。"""


def read(marked: str, hints: DocumentHints | None = None) -> FrontMatter:
    plan = make_plan(marked, {})
    front = read_front_matter(plan.working, plan.units, plan.sections, hints or DocumentHints())
    check_spans(plan, front)
    return front


def check_spans(plan: PlanSample, front: FrontMatter) -> None:
    """What stands as printed is printed where it is said to be."""
    for printed in (*front.issuers, *front.addressees, front.title):
        if printed.start >= 0:
            solid = "".join(plan.printed(printed.start, printed.end).split())
            assert solid.strip("《》").startswith("".join(printed.text.split()))


def test_a_notice_and_its_plan() -> None:
    front = read(NOTICE_AND_PLAN)
    assert front.title.text == "郑州市创业社区推广方案"
    assert [issuer.text for issuer in front.issuers] == ["郑州市人民政府办公室"]
    assert (front.date.text, front.status, front.number.text) == (
        "2026-06-24",
        Status.FINAL,
        "郑政办〔2026〕30号",
    )
    assert [addressee.text for addressee in front.addressees] == [
        "各开发区管委会",
        "各区县(市)人民政府",
        "市人民政府各部门",
        "各有关单位",
    ]


def test_a_notice_that_is_the_document() -> None:
    front = read(
        """t 国务院关于支持自由贸易试验区
        t 深化改革创新若干措施的通知
        t 国发〔2018〕38号
        t 各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
        c 现将有关事项通知如下：
        # 一、营造环境
        m 支持改革。
        t 国务院
        t 2018年11月7日
        t （此件公开发布）"""
    )
    assert front.title.text == "国务院关于支持自由贸易试验区深化改革创新若干措施的通知"
    assert [issuer.text for issuer in front.issuers] == ["国务院"]
    assert (front.date.text, front.status) == ("2018-11-07", Status.FINAL)
    assert [addressee.text for addressee in front.addressees] == [
        "各省、自治区、直辖市人民政府",
        "国务院各部委",
        "各直属机构",
    ]


def test_a_signature_that_is_broken_over_two_lines() -> None:
    front = read(
        """t 各街道办事处、区级各部门:
        c 现将《滨江区块建设方案》印发给你们。
        t 自由贸易试验区杭州片区
        t 滨江区块建设领导小组办公室
        t 杭州市滨江区人民政府
        t 2021年4月29日
        t 自由贸易试验区杭州片区
        t 滨江区块建设方案
        # 一、总体要求"""
    )
    assert [issuer.text for issuer in front.issuers] == [
        "自由贸易试验区杭州片区滨江区块建设领导小组办公室",
        "杭州市滨江区人民政府",
    ]
    assert front.title.text == "自由贸易试验区杭州片区滨江区块建设方案"


def test_issuers_above_the_title_and_a_draft() -> None:
    front = read(
        """t 中共杭州市委 杭州市人民政府
        t 关于以“一带一路”建设统领全面开放
        t 进一步提升城市国际化水平的实施意见
        t (征求意见稿)
        t 二〇一八年六月
        c 现提出如下意见。"""
    )
    assert front.title.text == "关于以“一带一路”建设统领全面开放进一步提升城市国际化水平的实施意见"
    assert [issuer.text for issuer in front.issuers] == ["中共杭州市委", "杭州市人民政府"]
    assert (front.date.text, front.status) == ("2018-06", Status.DRAFT)


def test_an_issuer_that_the_title_begins_with() -> None:
    front = read("t 浙江省发展改革委 浙江省财政厅关于支持创新的意见\nm 支持创新。")
    assert [issuer.text for issuer in front.issuers] == ["浙江省发展改革委", "浙江省财政厅"]
    assert read("t 杭州关于支持创新的意见\nm 支持创新。").issuers == ()


def test_an_announcement_of_a_draft() -> None:
    front = read(
        """t 关于支持高新区的实施意见》(征求意见稿)
        c 现向社会公开征求意见建议，请反馈。
        t 杭州市发展和改革委员会
        t 2023年6月29日
        t 关于支持高新区的实施意见
        t (征求意见稿)
        # 一、总体要求"""
    )
    assert (front.title.text, front.status) == ("关于支持高新区的实施意见", Status.DRAFT)
    assert read("t 关于支持高新区的实施意见》(征求意见稿)\nm 支持。").title.text == "关于支持高新区的实施意见"


def test_several_plans_of_one_notice() -> None:
    front = read(
        """t 安徽省人民政府办公厅关于印发若干政策和行动计划的通知(皖政办秘〔2021〕82号)
        t 支持工业互联网发展若干政策
        # 一、支持平台
        m 支持平台。
        t 工业互联网行动计划"""
    )
    assert front.title.text.startswith("安徽省人民政府办公厅关于印发")
    assert front.number.text == "皖政办秘〔2021〕82号"


def test_a_title_that_only_the_text_names() -> None:
    five_years = read(
        "t (2021年1月21日在区五届人大五次会议上通过)\nc 滨江区第十四个五年规划纲要,根据《建议》制定。"
    )
    assert (five_years.title.text, five_years.date.text) == ("滨江区第十四个五年规划纲要", "2021-01-21")
    sent = read("c 现将《萧山区块〈方案〉办法》印发给你们。\nm 支持。")
    assert sent.title.text == "萧山区块〈方案〉办法"
    assert read("t 《杭州市若干政策》\nm 支持。").title.text == "杭州市若干政策"
    assert read("t 杭州市工作安排\nm 支持。").title.text == "杭州市工作安排"


def test_nothing_is_known() -> None:
    front = read("m 支持企业出口。")
    assert front == (("", -1, -1), (), ("", -1, -1), Status.FINAL, ("", -1, -1), ())


def test_what_the_publisher_adds() -> None:
    front = read("c 发文字号:浙政发〔2020〕32号\nc 成文日期:2020-12-01\nt 实施方案\nm 支持。")
    assert (front.number.text, front.date.text) == ("浙政发〔2020〕32号", "2020-12-01")
    assert read("c 发文字号:无\nt 实施方案").number.text == ""


def test_hints_overrule_the_text() -> None:
    hints = DocumentHints(title="推广方案", issuer=("郑州市",), date="2026", status=Status.DRAFT)
    front = read(NOTICE_AND_PLAN, hints)
    assert front.title == ("推广方案", -1, -1)
    assert front.issuers == (("郑州市", -1, -1),)
    assert (front.date, front.status) == (("2026", -1, -1), Status.DRAFT)
    same = read(NOTICE_AND_PLAN, DocumentHints(title="郑州市创业社区推广方案"))
    assert same.title.start > 0


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("2021年4月29日", "2021-04-29"),
        ("2026 年 7 月 13 日", "2026-07-13"),
        ("二〇一八年六月", "2018-06"),
        ("二○二一年十二月三十一日", "2021-12-31"),
        ("２０２５年", "2025"),
        ("2026年X月X日", "2026"),
        ("2023-06-30", "2023-06-30"),
        ("2021年13月", "2021"),
        ("没有日期", None),
    ],
)
def test_dates(printed: str, iso: str | None) -> None:
    plan = make_plan(f"t {printed}", {})
    found = read_date(plan.working.text, 0, len(plan.working.text))
    assert (found.iso if found else None) == iso


def test_a_date_that_is_left_open_is_a_drafts() -> None:
    assert read("t 某市方案\nt 2026年X月X日\nm 支持。").status is Status.DRAFT


@pytest.mark.parametrize(
    ("line", "names"),
    [("杭州市人民政府", True), ("宁波市人民政府办公厅(外事办)", True), ("自由贸易试验区杭州片区", False)],
)
def test_names_issuers(line: str, names: bool) -> None:
    assert names_issuers(line) is names
