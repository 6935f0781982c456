"""A batch as tables: everything found in one document, each row with its id and its rule."""

from collections.abc import Iterator, Mapping

from schemas.batch import GraphBatch
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
from schemas.fact import Fact, FactType
from schemas.outline import Unit

# What the annotations call each relation between zones; places that are listed as lying in a zone are `covers`.
ZONE_FACT_KINDS = {
    FactType.STATES_AREA: "area",
    FactType.PART_OF: "part_of",
    FactType.OVERLAPS: "covers",
    FactType.LOCATED_IN: "covers",
}
LISTED_RULE = "zone:covers"


def make_extraction(batch: GraphBatch) -> Extraction:
    """The tables of a batch, each in reading order."""
    tables = _Tables(batch)
    return Extraction(
        meta=tables.meta(),
        units=tuple(
            ExtractedUnit(id=unit.id, start=unit.start, end=unit.end, type=unit.type, rule=unit.rule)
            for unit in batch.units
        ),
        tasks=tuple(tables.tasks()),
        mentions=tuple(tables.mentions()),
        targets=tuple(tables.targets()),
        zone_facts=tuple(tables.zone_facts()),
        responsibility=tuple(tables.charges()),
    )


class _Tables:
    """A batch with look-ups by id."""

    def __init__(self, batch: GraphBatch) -> None:
        self.batch = batch
        self.text = batch.document.text
        self.units: Mapping[str, Unit] = {unit.id: unit for unit in batch.units}
        self.entities = {entity.id: entity for entity in batch.entities}

    def facts(self, *types: FactType) -> list[Fact]:
        """Facts of this document of the given types, as they stand in the text."""
        facts = [fact for fact in self.batch.facts if fact.type in types and fact.document_id]
        return sorted(facts, key=lambda fact: (fact.start, fact.end, fact.id))

    def meta(self) -> Meta:
        """What the document says of itself."""
        document = self.batch.document
        return Meta(
            id=document.id,
            title=document.title,
            issuer=document.issuers,
            issued=document.date,
            status=document.status,
            doc_number=document.number,
            addressee=document.addressees,
            about=tuple(self.entities[fact.to_id].name for fact in self.facts(FactType.ABOUT)),
            encoding=document.encoding,
            flags=document.flags,
            uncovered=count_uncovered(self.batch),
        )

    def tasks(self) -> Iterator[ExtractedTask]:
        """The tasks."""
        headings = {section.id: section for section in self.batch.sections}
        for task in self.batch.tasks:
            parent = headings.get(task.parent_id)
            above = self.text[parent.start : parent.title_end + 1] if parent else ""
            yield ExtractedTask(
                id=task.id,
                number=task.number,
                title=task.title,
                start=task.start,
                end=task.end,
                body=(task.body_start, task.body_end),
                parent=above.strip(),
                category=task.category,
                rule=task.rule,
            )

    def mentions(self) -> Iterator[ExtractedMention]:
        """The mentions."""
        for fact in self.facts(FactType.MENTIONS):
            entity = self.entities[fact.to_id]
            yield ExtractedMention(
                id=fact.id,
                start=fact.start,
                end=fact.end,
                label=entity.kind.value,
                text=fact.qualifier,
                canonical=entity.name,
                tier=entity.tier,
                unit=fact.unit_id,
                rule=fact.rule,
            )

    def targets(self) -> Iterator[ExtractedTarget]:
        """The targets."""
        names = {indicator.id: indicator.name for indicator in self.batch.indicators}
        for target in sorted(self.batch.targets, key=lambda target: (target.start, target.id)):
            unit = self.units[target.unit_id]
            yield ExtractedTarget(
                id=target.id,
                start=unit.start,
                end=unit.end,
                unit_id=unit.id,
                indicator=target.indicator,
                canonical=names[target.indicator_id],
                year=target.year,
                value=target.value,
                unit=target.unit,
                op=target.comparator.value,
                baseline=target.baseline,
                baseline_year=target.baseline_year,
                value_span=(target.start, target.end),
                rule=target.rule,
            )

    def zone_facts(self) -> Iterator[ExtractedZoneFact]:
        """Areas, and what lies in what."""
        for fact in self.facts(*ZONE_FACT_KINDS):
            kind = "covers" if fact.rule.startswith(LISTED_RULE) else ZONE_FACT_KINDS[fact.type]
            subject = self.entities.get(fact.from_id)
            whole = self.entities[fact.to_id].name
            part = subject.name if subject else ""
            value, unit = _split_quantity(fact.qualifier)
            yield ExtractedZoneFact(
                id=fact.id,
                kind=kind,
                zone=part if kind == "part_of" else whole,
                value=value,
                unit=unit,
                parent=whole if kind == "part_of" else "",
                place=self.text[fact.start : fact.end] if kind == "covers" else "",
                relation=fact.type.value,
                unit_id=fact.unit_id,
                start=self.units[fact.unit_id].start,
                end=self.units[fact.unit_id].end,
                rule=fact.rule,
            )

    def charges(self) -> Iterator[ExtractedCharge]:
        """Who is charged with which unit."""
        for fact in self.facts(FactType.CHARGED_TO):
            unit = self.units.get(fact.from_id)
            if unit is not None:
                yield ExtractedCharge(
                    id=fact.id,
                    agency=self.text[fact.start : fact.end],
                    canonical=self.entities[fact.to_id].name,
                    role=fact.qualifier,
                    unit_id=unit.id,
                    start=unit.start,
                    end=unit.end,
                    rule=fact.rule,
                )


def _split_quantity(printed: str) -> tuple[str, str]:
    """Digits and unit of an area as printed (16.09平方公里)."""
    digits = len(printed) - len(printed.lstrip("0123456789.,"))
    return printed[:digits], printed[digits:]


def count_uncovered(batch: GraphBatch) -> int:
    """Characters of the stored text, other than white space, that are in no unit."""
    text, position, uncovered = batch.document.text, 0, 0
    for unit in batch.units:
        uncovered += len("".join(text[position : unit.start].split()))
        position = unit.end
    return uncovered + len("".join(text[position:].split()))
