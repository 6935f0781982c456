"""The way from a file to a graph batch: the stages, in order, a line each."""

from pathlib import Path
from typing import NamedTuple

from ingest.advances import find_advances
from ingest.batch import Findings, assemble_batch
from ingest.charges import find_charges
from ingest.citations import find_citations
from ingest.coverage import find_coverage
from ingest.damage import find_damage
from ingest.entities import make_context, resolve_mentions
from ingest.front_matter import read_front_matter
from ingest.gazetteer import Gazetteer, load_gazetteer
from ingest.identity import make_identity
from ingest.indicators import IndicatorTable, load_indicators
from ingest.language import Language, load_language
from ingest.mentions import find_mentions
from ingest.nodes import make_nodes
from ingest.outline import build_outline
from ingest.relatedness import make_related
from ingest.repair import repair_text
from ingest.sources import Source
from ingest.targets import find_targets
from ingest.tasks import find_tasks
from ingest.units import split_units
from ingest.zone_facts import find_zone_facts
from schemas.batch import GraphBatch
from schemas.errors import EmptyDocument

# The gazetteer, indicators, lexicon and founding documents, beside the packages.
SEEDS_FOLDER = Path(__file__).resolve().parent.parent / "seeds"


class Knowledge(NamedTuple):
    """What is known before a document is read; loaded once, shared by all documents."""

    gazetteer: Gazetteer
    indicators: IndicatorTable
    language: Language


def load_knowledge(folder: Path = SEEDS_FOLDER, *, without_source: str = "") -> Knowledge:
    """The knowledge in a folder of seeds; rows whose only source is `without_source` are left out."""
    gazetteer = load_gazetteer(folder, without_source=without_source)
    return Knowledge(gazetteer, load_indicators(folder), load_language(gazetteer.lexicon))


def read_document(source: Source, knowledge: Knowledge) -> GraphBatch:
    """All that a document says, as one batch. Raises EmptyDocument when nothing is left to read."""
    gazetteer = knowledge.gazetteer
    working = repair_text(source.text)
    outline = build_outline(working)
    units = split_units(working, outline)
    if not units:
        raise EmptyDocument(source.path)
    tasks = find_tasks(working, outline.sections, units)
    front = read_front_matter(working, units, outline.sections, source.hints)
    context = make_context(
        gazetteer,
        source.id,
        title=front.title.text,
        issuers=[issuer.text for issuer in front.issuers],
        about=source.hints.about,
    )
    found = find_mentions(working, units, gazetteer)
    mentions = resolve_mentions(found, working, context, gazetteer)
    zone_facts = find_zone_facts(working, units, mentions, gazetteer=gazetteer)
    related = make_related(gazetteer, zone_facts)
    findings = Findings(
        mentions=mentions,
        targets=find_targets(working, units, outline.sections),
        zone_facts=zone_facts,
        charges=find_charges(working, units, outline.sections, mentions),
        advances=find_advances(working, units, mentions),
        coverage=find_coverage(working, units, outline.sections, mentions, context.about, related=related),
        citations=find_citations(working, units, mentions),
    )
    flags = find_damage(working, outline.sections)

    def terms(start: int, end: int) -> tuple[str, ...]:
        return knowledge.language.read(working.text, found, start, end).terms()

    return assemble_batch(
        source,
        working,
        make_nodes(working, outline, units, tasks, document_id=source.id, terms=terms),
        units,
        identity=make_identity(front, context, units, mentions, gazetteer, flags=flags),
        findings=findings,
        gazetteer=gazetteer,
        indicators=knowledge.indicators,
    )
