"""Scores of extractions against gold annotations."""

from pydantic import BaseModel, ConfigDict, Field


class Score(BaseModel):
    """Precision, recall and F1 of one kind, with the counts behind them.

    `found` of `predicted` are right (precision); `reached` of `gold` were found (recall).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    precision: float
    recall: float
    f1: float
    found: int
    predicted: int
    reached: int
    gold: int
    missed: tuple[str, ...] = Field(default=(), description="What gold has and the extraction has not.")
    wrong: tuple[str, ...] = Field(default=(), description="What the extraction has and gold has not.")


class ScoredDocument(BaseModel):
    """The scores of one document by kind; of its matched zones and agencies, how many are named as in gold."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    document_id: str
    scores: dict[str, Score]
    canonical_right: int
    canonical_matched: int


class Evaluation(BaseModel):
    """Scores by kind over all documents, with and without the gazetteer rows that stem from the scored document."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    documents: tuple[str, ...]
    scores: dict[str, Score]
    canonical: float = Field(description="Share of matched zones and agencies with the gold canonical name.")
    without_own_rows: dict[str, Score]
    canonical_without_own_rows: float
