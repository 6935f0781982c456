"""What a run of ingest did: document by document, with every failure."""

from pydantic import Field

from schemas.reference import Answer


class IngestedDocument(Answer):
    """A document that was written. All four changes are 0 when the graph held the same already."""

    id: str
    title: str
    path: str
    characters: int
    units: int
    tasks: int
    measures: int
    facts: int
    nodes_created: int
    relations_created: int
    nodes_deleted: int
    relations_deleted: int
    uncovered: int = Field(description="Characters other than white space that are in no unit; always 0.")

    @property
    def changed(self) -> bool:
        """Whether the graph is another one than before."""
        return bool(
            self.nodes_created or self.relations_created or self.nodes_deleted or self.relations_deleted
        )


class Failure(Answer):
    """A file that was not written, and why."""

    path: str
    reason: str


class IngestReport(Answer):
    """The whole run; `stopped` when somebody stopped it before its end."""

    documents: tuple[IngestedDocument, ...]
    failures: tuple[Failure, ...]
    repeated: tuple[str, ...] = Field(description="Files with the bytes and the id of one read before.")
    seconds: float
    stopped: bool
