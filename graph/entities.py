"""One entity, where it is named and how it lies to others; and which entities there are."""

from neo4j import Driver

from graph.evidence import make_evidence, make_shared
from graph.queries import read_records
from schemas.entity import EntityKind
from schemas.errors import NotFound
from schemas.lookup import EntityDetail, EntityList

DEFAULT_LIMIT = 100

# A province has some hundred parts; no more relations than these are listed.
RELATIONS = 1000

# Enough to see how an entity is spoken of.
EXAMPLES = 5


def get_entity(driver: Driver, entity_id: str) -> EntityDetail:
    """The entity of the id; raises NotFound when there is none."""
    parameters = {"entity_id": entity_id, "relations": RELATIONS, "examples": EXAMPLES}
    records = read_records(driver, "read/entity", parameters)
    if not records:
        raise NotFound(entity_id)
    entity = records[0]["entity"]
    shared = make_shared((), records[0]["told"])
    relations = [{**row, "evidence": make_evidence(row, shared)} for row in entity["relations"]]
    documents = dict(entity["documents"])
    return EntityDetail.model_validate({**entity, "documents": documents, "relations": relations})


def get_entities(
    driver: Driver, kind: EntityKind | None = None, *, limit: int = DEFAULT_LIMIT, offset: int = 0
) -> EntityList:
    """One page of the entities of a kind, or of all, most often named first."""
    parameters = {"label": kind.value if kind else "Entity", "limit": limit, "offset": offset}
    return EntityList.model_validate(dict(read_records(driver, "read/entities", parameters)[0]))
