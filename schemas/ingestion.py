"""What a run of ingest did: document by document, with every failure."""

from typing import Literal

from pydantic import Field

from schemas.reference import Answer


class IngestedDocument(Answer):
    """A document that was written, what was found in it, and what that changed."""

    id: str
    title: str
    path: str
    characters: int
    sections: int
    tasks: int
    units: int
    measures: int
    entities: int
    facts: dict[str, int] = Field(description="Facts by type.")
    nodes_created: int
    relations_created: int
    nodes_deleted: int
    relations_deleted: int
    uncovered: int = Field(description="Characters other than white space that are in no unit; always 0.")


class Failure(Answer):
    """A file that was not written, and why."""

    path: str
    reason: str


class IngestReport(Answer):
    """The whole run."""

    documents: tuple[IngestedDocument, ...]
    failures: tuple[Failure, ...]
    repeated: tuple[str, ...] = Field(description="Files with the bytes and the id of one read before.")
    seconds: float
    end: Literal["complete", "interrupted", "database"] = Field(
        description="Whether every file was tried, somebody stopped the run, or the database went away."
    )
