"""Scores of the program against a folder of gold annotations."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ingest.evaluation import score_extraction, sum_scores
from ingest.extraction import make_extraction
from ingest.pipeline import Knowledge, load_knowledge, read_document
from ingest.sources import Source, read_source
from schemas.document import DocumentHints
from schemas.errors import BadManifest
from schemas.evaluation import Evaluation, ScoredDocument

GOLD_KEYS = ("units", "tasks", "mentions", "targets", "zone_facts", "responsibility")
NO_LIMIT = 10**9


def evaluate_folder(gold_folder: Path, seeds: Path, documents: Sequence[Path] = ()) -> Evaluation:
    """Scores over all annotations in the folder; each document is read as plain text, without hints.

    A document is looked for in `documents`, in the gold folder, in the folders beside it, and among the seeds.
    Raises BadManifest for a broken annotation, a missing document, or a folder without annotations.
    """
    golds = dict(_iter_gold(gold_folder))
    if not golds:
        raise BadManifest(
            gold_folder, "no annotation (ID.json with units, tasks, mentions …) is in this folder"
        )
    places = [*documents, gold_folder, *_neighbours(gold_folder), seeds / "documents"]
    sources = {name: _find_document(name, places, gold_folder) for name in golds}
    knowledge = load_knowledge(seeds)
    with_all = [_score(sources[name], gold, knowledge) for name, gold in golds.items()]
    without = [
        _score(sources[name], gold, load_knowledge(seeds, without_source=name))
        for name, gold in golds.items()
    ]
    return Evaluation(
        documents=tuple(golds),
        scores=sum_scores(with_all),
        canonical=_canonical(with_all),
        without_own_rows=sum_scores(without),
        canonical_without_own_rows=_canonical(without),
    )


def _score(source: Source, gold: dict[str, Any], knowledge: Knowledge) -> ScoredDocument:
    extraction = make_extraction(read_document(source, knowledge))
    return score_extraction(extraction, gold, source.text)


def _canonical(documents: Iterable[ScoredDocument]) -> float:
    right, matched = 0, 0
    for document in documents:
        right += document.canonical_right
        matched += document.canonical_matched
    return right / matched if matched else 1.0


def _iter_gold(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted(folder.glob("*.json")):
        try:
            gold = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise BadManifest(path, f"it is no JSON ({error})") from error
        missing = [key for key in GOLD_KEYS if not isinstance(gold, dict) or key not in gold]
        if missing:
            raise BadManifest(
                path, f"an annotation must have the keys {', '.join(GOLD_KEYS)}; missing: {missing}"
            )
        yield path.stem, gold


def _neighbours(folder: Path) -> list[Path]:
    return sorted(path for path in folder.resolve().parent.iterdir() if path.is_dir())


def _find_document(name: str, places: Iterable[Path], gold_folder: Path) -> Source:
    for place in places:
        path = place / f"{name}.txt"
        if path.is_file():
            source = read_source(path, max_characters=NO_LIMIT)
            return source._replace(id=name, hints=DocumentHints())
    raise BadManifest(
        gold_folder / f"{name}.json",
        f"its document {name}.txt is neither in this folder nor beside it; name its folder with --documents",
    )
