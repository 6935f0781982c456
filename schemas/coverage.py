"""The answer to: which measures cover this zone, and why?"""

from typing import Literal

from pydantic import Field

from schemas.fact import Basis
from schemas.measure import Advance, Charge, TargetRef
from schemas.reference import Answer, DocumentRef, EntityRef, Evidence, SectionRef, TaskRef

# A page that a reader takes in; the largest keeps one answer under a megabyte or two.
DEFAULT_LIMIT = 25
LARGEST_LIMIT = 1000

# Far behind the last page of any answer, and still an integer to the database.
LARGEST_OFFSET = 1_000_000_000


class CoverageFilter(Answer):
    """Which grounds count, and which page of the answer is wanted."""

    bases: tuple[Basis, ...] = Field(
        tuple(Basis), description="Only grounds of these bases count.", examples=[["mention", "heading"]]
    )
    document_ids: tuple[str, ...] = Field(
        (), description="Only measures of these documents; all when empty.", examples=[["binjiang-ftz-plan"]]
    )
    sub_zones: bool = Field(True, description="Whether a measure for a zone inside this one counts.")
    super_zones: bool = Field(False, description="Whether a measure for a zone around this one counts.")
    limit: int = Field(DEFAULT_LIMIT, ge=1, le=LARGEST_LIMIT, description="At most this many items.")
    offset: int = Field(0, ge=0, le=LARGEST_OFFSET, description="Items to pass over.")


class Ground(Answer):
    """Why a measure covers the zone: a stored fact, and the way from its zone to the one asked for."""

    basis: Basis = Field(description="How the measure is tied to the ground's zone.", examples=["mention"])
    zone: EntityRef = Field(description="The zone that the measure covers directly.")
    scope: Literal["zone", "sub", "super"] = Field(
        description="Whether that is the zone asked for, one inside it, or one around it.", examples=["zone"]
    )
    path: tuple[EntityRef, ...] = Field(
        description="The zones of PART_OF, inner to outer; the zone asked for is first or last."
    )
    evidence: Evidence = Field(description="Where the zone is printed.")


class CoveredMeasure(Answer):
    """A measure that covers the zone, its place, and every ground on which it counts, strongest first."""

    id: str = Field(description="The measure's unit id.", examples=["unit-0f8fad5bd9cb469fa16570867728950e"])
    document: DocumentRef = Field(description="The document that says it.")
    text: str = Field(description="The sentence.", examples=["支持滨江区块建设数字贸易示范区。"])
    start: int = Field(description="Where it starts in the document's stored text.", examples=[1226])
    end: int = Field(description="Where it ends, exclusive.", examples=[1242])
    section_path: tuple[SectionRef, ...] = Field(description="The sections above it, outermost first.")
    task: TaskRef | None = Field(description="The task that it belongs to, if any.")
    basis: Basis = Field(description="The strongest of its grounds.", examples=["mention"])
    grounds: tuple[Ground, ...] = Field(description="Every ground on which it counts, strongest first.")
    agencies: tuple[Charge, ...] = Field(description="Who is charged with it.")
    platforms: tuple[Advance, ...] = Field(description="Platforms that it names, with its action on them.")
    programmes: tuple[Advance, ...] = Field(description="Programmes that it names, with its action on them.")
    targets: tuple[TargetRef, ...] = Field(description="Numbers that it sets.")


class BasisCounts(Answer):
    """How many measures count on each basis; each measure once, under its strongest."""

    mention: int = Field(0, description="Named as a place where it applies.", examples=[12])
    heading: int = Field(0, description="Named by its task or a section above, not by itself.", examples=[5])
    document: int = Field(0, description="Covered through what the document is about only.", examples=[140])


class ZoneCoverage(Answer):
    """The measures that cover a zone: `mention` before `heading` before `document`, then document, order."""

    zone: EntityRef = Field(description="The zone asked for.")
    filter: CoverageFilter = Field(description="What was asked.")
    total: int = Field(description="Measures that count, on all pages.", examples=[157])
    counts: BasisCounts = Field(description="The same by basis.")
    sub_zones: tuple[EntityRef, ...] = Field(description="The zones inside it that were asked too.")
    super_zones: tuple[EntityRef, ...] = Field(description="The zones around it that were asked too.")
    overlaps: tuple[EntityRef, ...] = Field(description="Zones that share a part of it; not asked.")
    items: tuple[CoveredMeasure, ...] = Field(description="One page of the measures.")
