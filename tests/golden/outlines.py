"""Outlines as text: a line for each section and task, with level, number, title, and what stands under it."""

from collections import Counter
from pathlib import Path

from ingest.pipeline import SEEDS_FOLDER, load_knowledge, read_document
from ingest.sources import iter_files, read_source
from schemas.batch import GraphBatch
from schemas.outline import Section, Task

FOLDER = Path(__file__).parent
NO_LIMIT = 10**9


def show_outline(batch: GraphBatch) -> str:
    """The outline of a document, with counts of the unit types under each heading, and the document's flags."""
    levels = {section.id: section.level for section in batch.sections}
    units = Counter((unit.parent_id, unit.type.value) for unit in batch.units)
    nodes: list[Section | Task] = sorted([*batch.sections, *batch.tasks], key=lambda node: node.order)
    lines = [f"{batch.document.title} | {_count(units, batch.document.id)}"]
    for node in nodes:
        level = node.level if isinstance(node, Section) else levels.get(node.parent_id, 0) + 1
        mark = f" [{node.category.value}]" if isinstance(node, Task) else ""
        lines.append(f"{'  ' * level}{node.number} {node.title}{mark} | {_count(units, node.id)}")
    lines += [f"! {flag}" for flag in batch.document.flags]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _count(units: Counter[tuple[str, str]], parent: str) -> str:
    return ", ".join(f"{count} {kind}" for (holder, kind), count in sorted(units.items()) if holder == parent)


def read_founding_documents() -> list[GraphBatch]:
    """The batches of the founding documents, in the order of their ids."""
    knowledge = load_knowledge()
    files = iter_files([SEEDS_FOLDER / "documents"])
    return [read_document(read_source(path, max_characters=NO_LIMIT), knowledge) for path in files]
