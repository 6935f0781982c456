"""Which charges and advances stay when rows say the same twice."""

from typing import Any

from graph.evidence import make_shared
from graph.ties import make_advances, make_charges

SHARED = make_shared(
    [
        {"id": "bureau", "kind": "Agency", "name": "区商务局"},
        {"id": "hub", "kind": "Platform", "name": "数字贸易平台"},
        {"id": "drive", "kind": "Programme", "name": "“5050”计划"},
    ],
    [],
)


def make_row(start: int, **fields: str) -> dict[str, Any]:
    return {**fields, "evidence": {"unit_id": "u", "start": start, "end": start + 1}}


def test_an_agency_is_charged_once_in_each_role_and_the_measures_own_charge_stands() -> None:
    own = [make_row(1, agency_id="bureau", role="lead"), make_row(9, agency_id="bureau", role="lead")]
    of_task = [
        make_row(5, agency_id="bureau", role="lead"),
        make_row(6, agency_id="bureau", role="support"),
    ]
    charges = make_charges(own, of_task, SHARED)
    assert [(row["role"], row["of"], row["evidence"]["start"]) for row in charges] == [
        ("lead", "measure", 1),
        ("support", "task", 6),
    ]


def test_a_bare_name_yields_to_an_action_wherever_it_stands() -> None:
    rows = [
        make_row(1, entity_id="hub", action=""),
        make_row(3, entity_id="hub", action="建设"),
        make_row(5, entity_id="hub", action="推进"),
        make_row(7, entity_id="hub", action="建设"),
        make_row(8, entity_id="drive", action=""),
        make_row(9, entity_id="drive", action=""),
    ]
    advances = make_advances(rows, SHARED)
    assert [(row["action"], row["evidence"]["start"]) for row in advances.platforms] == [
        ("建设", 3),
        ("推进", 5),
    ]
    assert [(row["action"], row["evidence"]["start"]) for row in advances.programmes] == [("", 8)]
