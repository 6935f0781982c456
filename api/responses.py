"""What routes send: answers as JSON without a second validation, files in chunks; and how docs describe it."""

from collections.abc import Iterator, Mapping
from io import TextIOWrapper
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from fastapi import Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from api.errors import Problem
from graph.export import Format
from schemas.subgraph import Subgraph

# Files up to this size stay in memory, larger ones wait on the disk.
SPOOL_BYTES = 4 * 1024 * 1024
CHUNK_BYTES = 256 * 1024

# FastAPI's type for the same is invariant in its keys.
Descriptions = dict[int | str, dict[str, Any]]

DESCRIPTIONS: Mapping[int, str] = {
    404: "Nothing has that name or id; `nearest` holds the nearest names.",
    409: "Several things have that name; `candidates` holds them. Ask by id.",
    422: "A parameter is missing, unknown, or not of its type or range.",
    503: "The database does not answer.",
    504: "The question took longer than the database allows.",
}


def describe_problems(*statuses: int) -> Descriptions:
    """The problems that an operation can answer with; those of the database are always among them."""
    return {
        status: {"model": Problem, "description": DESCRIPTIONS[status]} for status in (*statuses, 503, 504)
    }


def respond(answer: BaseModel) -> Response:
    """The answer as JSON. It is a checked model already: FastAPI would check it again."""
    return Response(answer.__pydantic_serializer__.to_json(answer), media_type="application/json")


def respond_file(subgraph: Subgraph, format_: Format) -> StreamingResponse:
    """The subgraph as a file of a format, in chunks. It is written first: a failure never cuts a file short."""
    disposition = f'attachment; filename="subgraph{format_.suffix}"'
    return StreamingResponse(
        _iter_chunks(_write(subgraph, format_)),
        media_type=format_.media_type,
        headers={"Content-Disposition": disposition},
    )


def _write(subgraph: Subgraph, format_: Format) -> BinaryIO:
    spool = cast(BinaryIO, SpooledTemporaryFile(SPOOL_BYTES))  # noqa: SIM115 closed behind the last chunk
    text = TextIOWrapper(spool, encoding="utf-8", newline="")
    format_.write(subgraph, text)
    text.flush()
    text.detach()
    spool.seek(0)
    return spool


def _iter_chunks(file: BinaryIO) -> Iterator[bytes]:
    with file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk
