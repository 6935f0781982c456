"""How well an extraction agrees with a gold annotation of the same document.

Units by the type that most of a gold unit's characters got; measures by equal spans, two characters of tolerance at
each end; tasks by title; mentions by equal spans, precision against both tiers and recall against tier 1; targets by
indicator (alike), year, value and unit; zone facts and roles by what they say of which unit.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, TypeVar

from schemas.evaluation import Score, ScoredDocument
from schemas.extraction import Extraction

LABELS = {
    "zones": "Zone",
    "agencies": "Agency",
    "platforms": "Platform",
    "organizations": "Organization",
    "programmes": "Programme",
    "policy_documents": "PolicyDocument",
}
MEASURE_TOLERANCE = 2
# Indicators are alike when this share of their character pairs agrees (Dice), or one holds the other.
INDICATOR_LIKENESS = 0.6
SIGNS = re.compile(r"[\s()（）“”\"'，,。、:：;；*]+")

Annotation = dict[str, Any]
Item = TypeVar("Item")


class Tally(NamedTuple):
    """Counts behind a score, and what was missed and what was wrong, in words."""

    found: int
    predicted: int
    reached: int
    gold: int
    missed: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


def score_extraction(extraction: Extraction, gold: Annotation, text: str) -> ScoredDocument:
    """The scores of one document by kind."""
    tallies = {
        "units": _units(extraction, gold, text),
        "measures": _measures(extraction, gold, text),
        "tasks": _tasks(extraction, gold),
        **{kind: _mentions(extraction, gold, label) for kind, label in LABELS.items()},
        "targets": _targets(extraction, gold),
        "zone_facts": _zone_facts(extraction, gold),
        "roles": _roles(extraction, gold, text),
    }
    right, matched = _canonical(extraction, gold)
    return ScoredDocument(
        document_id=extraction.meta.id,
        scores={kind: make_score(tally) for kind, tally in tallies.items()},
        canonical_right=right,
        canonical_matched=matched,
    )


def make_score(tally: Tally) -> Score:
    """Precision, recall and F1 of a tally; 1 where there was nothing to find and nothing was found."""
    precision = tally.found / tally.predicted if tally.predicted else float(not tally.gold)
    recall = tally.reached / tally.gold if tally.gold else float(not tally.predicted)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return Score(
        precision=precision,
        recall=recall,
        f1=f1,
        found=tally.found,
        predicted=tally.predicted,
        reached=tally.reached,
        gold=tally.gold,
        missed=tally.missed,
        wrong=tally.wrong,
    )


def _units(extraction: Extraction, gold: Annotation, text: str) -> Tally:
    types: list[str] = [""] * len(text)
    for unit in extraction.units:
        types[unit.start : unit.end] = [unit.type.value] * (unit.end - unit.start)
    wrong = []
    for row in gold["units"]:
        got = Counter(types[row["start"] : row["end"]]).most_common(1)[0][0]
        if got != row["type"]:
            wrong.append(f"{row['type']} read as {got or 'nothing'}: {text[row['start'] : row['end']][:60]}")
    right, total = len(gold["units"]) - len(wrong), len(gold["units"])
    return Tally(right, total, right, total, wrong=tuple(wrong))


def _measures(extraction: Extraction, gold: Annotation, text: str) -> Tally:
    predicted = [(unit.start, unit.end) for unit in extraction.units if unit.type.value == "measure"]
    wanted = [(row["start"], row["end"]) for row in gold["units"] if row["type"] == "measure"]
    return _matched(predicted, wanted, _near, describe=lambda span: text[span[0] : span[1]][:60])


def _near(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return abs(a[0] - b[0]) <= MEASURE_TOLERANCE and abs(a[1] - b[1]) <= MEASURE_TOLERANCE


def _tasks(extraction: Extraction, gold: Annotation) -> Tally:
    predicted = [(SIGNS.sub("", task.title), task.category.value) for task in extraction.tasks]
    wanted = [(SIGNS.sub("", row["title"]), row["category"]) for row in gold["tasks"]]
    return _matched(predicted, wanted, lambda a, b: a == b, describe=lambda task: task[0])


def _mentions(extraction: Extraction, gold: Annotation, label: str) -> Tally:
    predicted = {(row.start, row.end): row.text for row in extraction.mentions if row.label == label}
    rows = {(row["start"], row["end"]): row for row in gold["mentions"] if row["label"] == label}
    named = {span for span, row in rows.items() if row["tier"] == 1}
    return Tally(
        len(predicted.keys() & rows.keys()),
        len(predicted),
        len(predicted.keys() & named),
        len(named),
        tuple(f"{rows[span]['text']} at {span[0]}" for span in sorted(named - predicted.keys())),
        tuple(f"{predicted[span]} at {span[0]}" for span in sorted(predicted.keys() - rows.keys())),
    )


def _targets(extraction: Extraction, gold: Annotation) -> Tally:
    def agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
        return a[1:] == b[1:] and are_alike(a[0], b[0])

    predicted = [(row.indicator, row.year, row.value, row.unit) for row in extraction.targets]
    wanted = [(row["indicator"], row["year"], row["value"], row["unit"]) for row in gold["targets"]]
    return _matched(predicted, wanted, agree, describe=" ".join)


def are_alike(a: str, b: str) -> bool:
    """Whether two indicators' names, signs removed, hold one another or share most of their character pairs."""
    a, b = SIGNS.sub("", a), SIGNS.sub("", b)
    if a in b or b in a:
        return True
    pairs_a = Counter(a[i : i + 2] for i in range(len(a) - 1))
    pairs_b = Counter(b[i : i + 2] for i in range(len(b) - 1))
    shared = (pairs_a & pairs_b).total()
    return 2 * shared >= INDICATOR_LIKENESS * (pairs_a.total() + pairs_b.total())


def _zone_facts(extraction: Extraction, gold: Annotation) -> Tally:
    """Areas by zone and value; the rest by part and whole: a place that is covered is a part."""

    def say(kind: str, zone: str, value: str, parent: str, place: str) -> tuple[str, str, str]:
        if kind == "area":
            return "area", zone, value
        return ("part", zone, parent) if kind == "part_of" else ("part", place, zone)

    predicted = [say(r.kind, r.zone, r.value, r.parent, r.place) for r in extraction.zone_facts]
    wanted = [
        say(r["kind"], r["zone"], r.get("value", ""), r.get("parent", ""), r.get("place", ""))
        for r in gold["zone_facts"]
    ]
    return _matched(sorted(set(predicted)), wanted, lambda a, b: a == b, describe=" ".join)


def _roles(extraction: Extraction, gold: Annotation, text: str) -> Tally:
    predicted = [(row.agency, row.role, row.start, row.end) for row in extraction.responsibility]
    wanted = [(row["agency"], row["role"], row["start"], row["end"]) for row in gold["responsibility"]]

    def agree(a: tuple[str, str, int, int], b: tuple[str, str, int, int]) -> bool:
        return a[:2] == b[:2] and a[2] < b[3] and b[2] < a[3]

    return _matched(
        predicted, wanted, agree, describe=lambda row: f"{row[0]} {row[1]}: {text[row[2] : row[3]][:40]}"
    )


def _matched(
    predicted: Sequence[Item],
    wanted: Sequence[Item],
    agree: Callable[[Item, Item], bool],
    *,
    describe: Callable[[Item], str],
) -> Tally:
    """Pair each wanted item with the first free predicted one that agrees."""
    free = list(predicted)
    missed: list[str] = []
    for item in wanted:
        match = next((index for index, other in enumerate(free) if agree(other, item)), None)
        if match is None:
            missed.append(describe(item))
        else:
            del free[match]
    found = len(wanted) - len(missed)
    return Tally(found, len(predicted), found, len(wanted), tuple(missed), tuple(map(describe, free)))


def _canonical(extraction: Extraction, gold: Annotation) -> tuple[int, int]:
    """Of the zones and agencies that were matched: how many have the gold canonical name, and how many there are."""
    wanted = {(row["start"], row["end"], row["label"]): row["canonical"] for row in gold["mentions"]}
    pairs = [
        (row.canonical, wanted[row.start, row.end, row.label])
        for row in extraction.mentions
        if row.label in ("Zone", "Agency") and (row.start, row.end, row.label) in wanted
    ]
    return sum(1 for a, b in pairs if a == b), len(pairs)


def sum_scores(documents: Iterable[ScoredDocument]) -> dict[str, Score]:
    """The scores over several documents: counts are added, nothing is averaged."""
    sums: dict[str, list[Score]] = {}
    for document in documents:
        for kind, score in document.scores.items():
            sums.setdefault(kind, []).append(score)
    return {
        kind: make_score(
            Tally(
                sum(score.found for score in scores),
                sum(score.predicted for score in scores),
                sum(score.reached for score in scores),
                sum(score.gold for score in scores),
                tuple(line for score in scores for line in score.missed),
                tuple(line for score in scores for line in score.wrong),
            )
        )
        for kind, scores in sums.items()
    }
