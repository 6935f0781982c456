"""One version of one plan, as a node, and what people say about it that its text does not."""

import re
from enum import StrEnum
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field

# ISO 8601, as precise as known: 2021, 2021-04, 2021-04-29.
DATE = re.compile(r"[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")

# A document's id stands in addresses (/documents/ID/outline) and in hashes of parts.
DOCUMENT_ID = re.compile(r"[^\x00-\x1f\x7f/]+")


class Status(StrEnum):
    """Whether the document is in force as printed (`final`) or out for comment (`draft`)."""

    DRAFT = "draft"
    FINAL = "final"


class DocumentHints(BaseModel):
    """What the manifest, a sidecar file or the command line says of a document; it overrules the text.

    `about` and `issuer` hold names or ids of entities; `date` is ISO 8601, as precise as known
    (`2021`, `2021-04`, `2021-04-29`).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str | None = Field(default=None, pattern=f"^{DOCUMENT_ID.pattern}$")
    title: str | None = None
    issuer: tuple[str, ...] = ()
    date: str | None = Field(default=None, pattern=f"^{DATE.pattern}$")
    status: Status | None = None
    about: tuple[str, ...] = ()


class Document(NamedTuple):
    """A document node. `text` is the file as decoded, unchanged; all spans of its parts address it."""

    id: str
    work: str  # what the versions of one plan share
    version: str  # draft or final, and the date where there is one
    title: str
    issuers: tuple[str, ...]  # as printed or as hinted
    date: str  # ISO 8601, "" when unknown
    status: Status
    number: str  # the document's own number, such as 国发〔2018〕38号; "" when it has none
    addressees: tuple[str, ...]
    sha256: str  # of the file's bytes
    encoding: str
    flags: tuple[str, ...]  # damage that was seen and not repaired, in words
    text: str
