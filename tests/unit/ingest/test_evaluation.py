"""Scores: what is right, what was missed, what is wrong."""

from typing import Any

from ingest.evaluation import are_alike, score_extraction, sum_scores
from schemas.document import Status
from schemas.extraction import (
    ExtractedCharge,
    ExtractedMention,
    ExtractedTarget,
    ExtractedTask,
    ExtractedUnit,
    ExtractedZoneFact,
    Extraction,
    Meta,
)
from schemas.outline import Category, UnitType

TEXT = "一、任务\n推进甲区建设。到2025年达到5亿元。"
META = Meta(
    id="plan", title="", issuer=(), issued="", status=Status.FINAL, doc_number="", addressee=(), about=(),
    encoding="utf-8", flags=(), uncovered=0,
)  # fmt: skip
EXTRACTION = Extraction(
    meta=META,
    units=(
        ExtractedUnit(id="u1", start=0, end=4, rule="r", type=UnitType.HEADING),
        ExtractedUnit(id="u2", start=5, end=12, rule="r", type=UnitType.MEASURE),
        ExtractedUnit(id="u3", start=12, end=24, rule="r", type=UnitType.MEASURE),
    ),
    tasks=(
        ExtractedTask(
            id="t1", start=2, end=4, rule="r", number="一", title="任务", body=(5, 24), parent="", category=Category.TASK
        ),
    ),
    mentions=(
        ExtractedMention(id="m1", start=7, end=9, rule="r", label="Zone", text="甲区", canonical="甲区", tier=1, unit="u2"),
        ExtractedMention(id="m2", start=9, end=11, rule="r", label="Zone", text="建设", canonical="建设", tier=1, unit="u2"),
    ),
    targets=(
        ExtractedTarget(
            id="x1", start=12, end=24, rule="r", unit_id="u3", indicator="总额", canonical="总额", year="2025",
            value="5", unit="亿元", op="=", baseline="", baseline_year="", value_span=(20, 23),
        ),
    ),
    zone_facts=(
        ExtractedZoneFact(
            id="z1", start=5, end=12, rule="r", kind="covers", zone="乙市", value="", unit="", parent="", place="甲区",
            relation="PART_OF", unit_id="u2",
        ),
    ),
    responsibility=(
        ExtractedCharge(id="c1", start=5, end=12, rule="r", agency="甲区", canonical="甲区", role="lead", unit_id="u2"),
    ),
)  # fmt: skip
GOLD: dict[str, Any] = {
    "units": [
        {"start": 0, "end": 4, "type": "heading"},
        {"start": 5, "end": 12, "type": "measure"},
        {"start": 12, "end": 24, "type": "goal"},
    ],
    "tasks": [{"title": "任 务", "category": "task"}],
    "mentions": [
        {"start": 7, "end": 9, "label": "Zone", "text": "甲区", "canonical": "甲市甲区", "tier": 1},
        {"start": 12, "end": 14, "label": "Agency", "text": "某局", "canonical": "某局", "tier": 1},
    ],
    "targets": [
        {"indicator": "产业总额", "year": "2025", "value": "5", "unit": "亿元"},
        {"indicator": "产业总额", "year": "2035", "value": "9", "unit": "亿元"},
    ],
    "zone_facts": [{"kind": "part_of", "zone": "甲区", "parent": "乙市"}],
    "responsibility": [{"agency": "甲区", "role": "support", "start": 5, "end": 12}],
}


def test_score_extraction() -> None:
    scored = score_extraction(EXTRACTION, GOLD, TEXT)
    figures = {
        kind: (score.found, score.predicted, score.reached, score.gold)
        for kind, score in scored.scores.items()
    }
    assert figures["units"] == (2, 3, 2, 3)
    assert figures["measures"] == (1, 2, 1, 1)
    assert figures["tasks"] == (1, 1, 1, 1)
    assert figures["zones"] == (1, 2, 1, 1)
    assert figures["agencies"] == (0, 0, 0, 1)
    assert figures["targets"] == (1, 1, 1, 2)
    assert figures["zone_facts"] == (1, 1, 1, 1)
    assert figures["roles"] == (0, 1, 0, 1)
    assert (scored.canonical_right, scored.canonical_matched) == (0, 1)
    assert scored.scores["zones"].wrong == ("建设 at 9",)
    assert scored.scores["agencies"].missed == ("某局 at 12",)
    assert scored.scores["agencies"].f1 == 0
    assert scored.scores["platforms"].f1 == 1


def test_sums_add_counts() -> None:
    scored = score_extraction(EXTRACTION, GOLD, TEXT)
    assert sum_scores([scored, scored])["zones"].precision == 0.5
    assert sum_scores([scored, scored])["zones"].gold == 2


def test_indicators_are_alike_when_they_share_most_pairs() -> None:
    assert are_alike("GDP(亿元)", "GDP")
    assert are_alike("数字经济核心产业增加值占比", "数字经济核心产业增加值占GDP比重")
    assert not are_alike("外贸进出口", "固定资产投资")
