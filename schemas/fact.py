"""Relations that somebody can doubt: each one with its evidence."""

from enum import StrEnum
from typing import NamedTuple


class FactType(StrEnum):
    """The relation's type in the graph (DESIGN, the table of relations)."""

    MENTIONS = "MENTIONS"
    COVERS = "COVERS"
    ADVANCES = "ADVANCES"
    CHARGED_TO = "CHARGED_TO"
    SETS = "SETS"
    OF = "OF"
    PART_OF = "PART_OF"
    OVERLAPS = "OVERLAPS"
    LOCATED_IN = "LOCATED_IN"
    STATES_AREA = "STATES_AREA"
    ISSUED_BY = "ISSUED_BY"
    ABOUT = "ABOUT"
    CITES = "CITES"
    IDENTIFIES = "IDENTIFIES"
    SUPERSEDES = "SUPERSEDES"


class Basis(StrEnum):
    """The ground on which a measure covers a zone, strongest first."""

    MENTION = "mention"
    HEADING = "heading"
    DOCUMENT = "document"


class Role(StrEnum):
    """What somebody who is charged has to do."""

    LEAD = "lead"
    RESPONSIBLE = "responsible"
    SUPPORT = "support"
    MEMBER = "member"
    SUPERVISE = "supervise"


class Fact(NamedTuple):
    """A relation between two nodes, with the evidence for it.

    `qualifier` is the one property that the type adds: `surface` of MENTIONS, `basis` of COVERS, `action` of
    ADVANCES, `role` of CHARGED_TO, `number` of CITES, `area` as printed (16.09平方公里) of STATES_AREA, which goes
    from a unit to a zone; "" for the others. The span is where the evidence is printed: of CHARGED_TO the name of
    who is charged, of COVERS the name of the zone, of SETS the value.
    A fact from the gazetteer has the row's id as `source` and no document, unit or span (-1).
    """

    id: str
    type: FactType
    from_id: str
    to_id: str
    qualifier: str
    source: str  # a document's id or a gazetteer row's id
    document_id: str  # "" for a gazetteer fact
    unit_id: str  # "" when the ground is no unit (a hint, a title line)
    start: int
    end: int
    rule: str
