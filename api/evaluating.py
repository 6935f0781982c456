"""Scores of the program against a folder of gold annotations."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from ingest.evaluation import score_extraction, sum_scores
from ingest.extraction import make_extraction
from ingest.pipeline import Knowledge, load_knowledge, read_document
from ingest.sources import Source, read_source
from schemas.document import DocumentHints
from schemas.errors import BadManifest
from schemas.evaluation import Evaluation, Score, ScoredDocument
from schemas.gold import Gold


class AnnotatedDocument(NamedTuple):
    """A document as plain text, and its annotation."""

    source: Source
    gold: Gold


def evaluate_folder(
    gold_folder: Path, seeds: Path, *, documents: Sequence[Path] = (), max_characters: int
) -> Evaluation:
    """Scores over all annotations ID.json in the folder; each document is read as plain text, without hints.

    The document ID.txt is looked for in `documents`, in the gold folder, in the folders beside it, and among the
    seeds. Raises BadManifest for a broken annotation, a missing document, or a folder without annotations, and
    what `read_source` raises.
    """
    places = [*documents, gold_folder, *_neighbours(gold_folder), seeds / "documents"]
    pairs = [_load(path, places, max_characters) for path in _find_annotations(gold_folder)]
    knowledge = load_knowledge(seeds)
    with_all = [_score(pair, knowledge) for pair in pairs]
    without = [_score(pair, load_knowledge(seeds, without_source=pair.source.id)) for pair in pairs]
    return Evaluation(
        documents=tuple(pair.source.id for pair in pairs),
        scores=sum_scores(with_all),
        canonical=_get_canonical(with_all),
        without_own_rows=sum_scores(without),
        canonical_without_own_rows=_get_canonical(without),
    )


def make_summary(evaluation: Evaluation) -> dict[str, Any]:
    """The figures by kind, the share of canonical names, and both again without the document's own rows."""
    return {
        **_make_figures(evaluation.scores),
        "canonical": evaluation.canonical,
        "without_own_rows": {
            **_make_figures(evaluation.without_own_rows),
            "canonical": evaluation.canonical_without_own_rows,
        },
    }


def _make_figures(scores: Mapping[str, Score]) -> dict[str, dict[str, float]]:
    figures = {kind: score.model_dump(exclude={"missed", "wrong"}) for kind, score in scores.items()}
    # Every gold unit gets one type: precision, recall and accuracy are the same.
    figures["units"]["accuracy"] = figures["units"]["recall"]
    return figures


def _find_annotations(folder: Path) -> list[Path]:
    found = sorted(folder.glob("*.json"))
    if not found:
        raise BadManifest(folder, "there is no annotation (ID.json) in this folder")
    return found


def _load(path: Path, places: Iterable[Path], max_characters: int) -> AnnotatedDocument:
    gold = _read_gold(path)
    source = _read_plain(_find_document(path, places), path.stem, max_characters)
    if problem := gold.find_misplaced(source.text):
        raise BadManifest(path, f"it does not fit {source.path}: {problem}")
    return AnnotatedDocument(source, gold)


def _read_gold(path: Path) -> Gold:
    try:
        return Gold.model_validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise BadManifest(path, f"it is no annotation: {place}: {first['msg']}") from error


def _neighbours(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.resolve().parent.iterdir()) if path.is_dir())


def _find_document(annotation: Path, places: Iterable[Path]) -> Path:
    found = (place / f"{annotation.stem}.txt" for place in places)
    path = next((path for path in found if path.is_file()), None)
    if path is None:
        raise BadManifest(
            annotation,
            f"its document {annotation.stem}.txt is nowhere near; name its folder with --documents",
        )
    return path


def _read_plain(path: Path, document_id: str, max_characters: int) -> Source:
    """The document as if nothing were known of it: a manifest's hints would flatter the scores."""
    source = read_source(path, max_characters=max_characters)
    return source._replace(id=document_id, hints=DocumentHints())


def _score(pair: AnnotatedDocument, knowledge: Knowledge) -> ScoredDocument:
    extraction = make_extraction(read_document(pair.source, knowledge))
    return score_extraction(extraction, pair.gold.model_dump(mode="json"), pair.source.text)


def _get_canonical(documents: Sequence[ScoredDocument]) -> float:
    right = sum(document.canonical_right for document in documents)
    matched = sum(document.canonical_matched for document in documents)
    return right / matched if matched else 1.0
