"""Things that plans name: zones, platforms, agencies, organizations, programmes, cited documents."""

from enum import StrEnum
from typing import NamedTuple


class EntityKind(StrEnum):
    """The second label of an entity node."""

    ZONE = "Zone"
    PLATFORM = "Platform"
    AGENCY = "Agency"
    ORGANIZATION = "Organization"
    PROGRAMME = "Programme"
    POLICY_DOCUMENT = "PolicyDocument"


class Entity(NamedTuple):
    """An entity node.

    `tier` is 1 for a proper name, 2 for a descriptive or generic one; a tier 2 entity belongs to one document
    and carries its id, so that two districts' planned platforms are never one by accident. All fields follow from
    the id (the gazetteer's row, or kind, name and area), so that it does not matter which document writes them last.
    """

    id: str
    kind: EntityKind
    name: str  # canonical: the fullest form, brackets half-width, quotes “ ”
    name_en: str  # "" when unknown
    aliases: tuple[str, ...]
    tier: int
    level: (
        str  # of a zone: province, city, district, town, functional ...; of an agency: national, province ...
    )
    status: str  # of a platform: named or planned; else ""
    document_id: str  # "" unless tier 2
