"""Parts of answers in words."""

import pytest

from api.cli.wording import (
    mark,
    say_advances,
    say_charges,
    say_ground,
    say_heading,
    say_place,
    say_targets,
)
from schemas.coverage import Ground
from schemas.document import Status
from schemas.entity import EntityKind
from schemas.fact import Basis, Role
from schemas.measure import Advance, Charge, TargetRef
from schemas.reference import DocumentRef, EntityRef, Evidence, SectionRef, TaskRef
from schemas.target import Comparator

DOCUMENT = DocumentRef(id="plan", title="滨江方案", number="", date="", status=Status.FINAL)
BLOCK = EntityRef(id="zone-block", kind=EntityKind.ZONE, name="滨江区块")
TOWN = EntityRef(id="zone-town", kind=EntityKind.ZONE, name="物联网小镇")
OFFICE = EntityRef(id="agency-office", kind=EntityKind.AGENCY, name="市商务局")


def make_evidence(surface: str, start: int = 0) -> Evidence:
    return Evidence(
        source="plan",
        document_id="plan",
        unit_id="unit-1",
        start=start,
        end=start + len(surface),
        surface=surface,
        rule="gazetteer",
    )


def make_target(**fields: str) -> TargetRef:
    given = {"year": "", "baseline": "", "baseline_year": "", **fields}
    return TargetRef.model_validate(
        {"id": "target-1", "indicator": "数字贸易额", "value": "1000", "unit": "亿元", "start": 0, "end": 4}
        | {"comparator": Comparator.EQUAL}
        | given
    )


def test_a_place_goes_from_the_document_inwards() -> None:
    section = SectionRef(id="s", number="四", title="实施计划")
    task = TaskRef(id="t", number="（一）", title="引进人才", start=0, end=4)
    assert say_place(DOCUMENT, [section], task) == "《滨江方案》 › 四、实施计划 › （一）引进人才"
    assert say_place(DOCUMENT, [], None) == "《滨江方案》"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("", "题"),
        ("二、", "二、题"),
        ("（三）", "（三）题"),
        ("1", "1、题"),
        ("五", "五、题"),
        ("第一章", "第一章 题"),
        ("1.2", "1.2 题"),
    ],
)
def test_numbers_without_a_sign_get_one(number: str, said: str) -> None:
    assert say_heading(number, "题") == said


@pytest.mark.parametrize(
    ("basis", "scope", "path", "surface", "said"),
    [
        (Basis.MENTION, "zone", (BLOCK,), "滨江区块", "names 滨江区块"),
        (Basis.MENTION, "zone", (BLOCK,), "自贸区块", "names 滨江区块 (“自贸区块”)"),
        (Basis.HEADING, "zone", (BLOCK,), "滨江区块", "stands under a heading that names 滨江区块"),
        (Basis.DOCUMENT, "zone", (BLOCK,), "", "stands in a document about 滨江区块"),
        (
            Basis.MENTION,
            "sub",
            (BLOCK, TOWN),
            "滨江区块",
            "names 滨江区块, which lies inside: 滨江区块 › 物联网小镇",
        ),
        (
            Basis.MENTION,
            "super",
            (TOWN, BLOCK),
            "滨江区块",
            "names 滨江区块, which lies around it: 物联网小镇 › 滨江区块",
        ),
    ],
)
def test_grounds_in_words(
    basis: Basis, scope: str, path: tuple[EntityRef, ...], surface: str, said: str
) -> None:
    ground = Ground.model_validate(
        {"basis": basis, "zone": BLOCK, "scope": scope, "path": path, "evidence": make_evidence(surface)}
    )
    assert say_ground(ground) == said


def test_charges_have_roles() -> None:
    own, whole = (
        Charge.model_validate({"agency": OFFICE, "role": Role.LEAD, "of": of, "evidence": make_evidence("")})
        for of in ("measure", "task")
    )
    assert say_charges([own, whole]) == "市商务局 (lead), 市商务局 (lead, whole task)"


def test_advances_have_actions_where_there_is_one() -> None:
    town, office = (
        Advance(entity=entity, action=action, evidence=make_evidence(""))
        for entity, action in ((TOWN, "建设"), (OFFICE, ""))
    )
    assert say_advances([town, office]) == "物联网小镇 (建设), 市商务局"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "数字贸易额 1000亿元"),
        ({"comparator": ">=", "year": "2025"}, "数字贸易额 >=1000亿元 by 2025"),
        ({"baseline": "800", "baseline_year": "2020"}, "数字贸易额 1000亿元, from 800亿元 in 2020"),
        ({"baseline": "800"}, "数字贸易额 1000亿元, from 800亿元"),
    ],
)
def test_targets_in_words(fields: dict[str, str], said: str) -> None:
    assert say_targets([make_target(**fields)]) == said


def test_only_evidence_inside_the_unit_is_highlighted() -> None:
    text = mark("支持滨江区块建设。", 100, [make_evidence("滨江区块", 102), make_evidence("滨江区块", 50)])
    assert text.plain == "支持滨江区块建设。"
    assert [(span.start, span.end) for span in text.spans] == [(2, 6)]
