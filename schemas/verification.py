"""What walking the whole graph has proved, and what it has not."""

from pydantic import Field

from schemas.reference import Answer


class Violation(Answer):
    """Something in the graph that does not hold."""

    document_id: str = Field(description="The document it belongs to; empty when to none.")
    subject: str = Field(
        description="The id of the node or fact.", examples=["unit-0f8fad5bd9cb469fa16570867728950e"]
    )
    problem: str = Field(description="What is wrong, in words.", examples=["text is not at 12 to 25"])


class Verification(Answer):
    """Everything that was checked, what was wrong, and the graph's digest."""

    documents: int = Field(description="Documents that were walked.", examples=[5])
    checked: dict[str, int] = Field(
        description="How many of each were proved against the text or the graph.",
        examples=[{"units": 1381, "tasks": 49, "MENTIONS": 1803}],
    )
    violations: tuple[Violation, ...] = Field(description="Everything that does not hold.")
    digest: str = Field(
        description="SHA-256 over all nodes and relations; equal for equal input in whatever order.",
        examples=["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
    )

    @property
    def holds(self) -> bool:
        """Whether nothing was wrong."""
        return not self.violations
