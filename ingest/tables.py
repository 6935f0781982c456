"""stub"""
from collections.abc import Sequence
from ingest.working import WorkingSection, WorkingTarget, WorkingText, WorkingUnit
def find_table_targets(working: WorkingText, units: Sequence[WorkingUnit], sections: Sequence[WorkingSection]) -> list[WorkingTarget]:
    return []
