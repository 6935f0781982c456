"""Files as they are sent."""

import asyncio
from collections.abc import AsyncIterable
from typing import TextIO, cast

import pytest

from api.responses import CHUNK_BYTES, SPOOL_BYTES, respond_file
from graph.export import Format
from schemas.reference import NodeRef
from schemas.subgraph import Subgraph

SUBGRAPH = Subgraph(
    center=NodeRef(id="zone-a", kind="Zone", name="滨江区", document_id=""),
    nodes=(),
    edges=(),
    truncated=False,
    left=0,
    question="0 steps around 滨江区",
)


def write_much(subgraph: Subgraph, handle: TextIO) -> None:
    # Three bytes a character: more than stays in memory.
    handle.write(subgraph.center.name * (SPOOL_BYTES // 8))
    handle.write("\r\n")


def write_half(_: Subgraph, handle: TextIO) -> None:
    handle.write("half a file")
    raise RuntimeError("it broke")


async def read_chunks(body: AsyncIterable[bytes]) -> list[bytes]:
    return [chunk async for chunk in body]


def test_a_large_file_comes_whole_and_in_chunks() -> None:
    response = respond_file(SUBGRAPH, Format(write_much, "text/plain", ".txt"))
    chunks = asyncio.run(read_chunks(cast(AsyncIterable[bytes], response.body_iterator)))
    assert max(map(len, chunks)) == CHUNK_BYTES
    assert b"".join(chunks).decode() == "滨江区" * (SPOOL_BYTES // 8) + "\r\n"


def test_a_failure_comes_before_the_first_byte() -> None:
    with pytest.raises(RuntimeError, match="it broke"):
        respond_file(SUBGRAPH, Format(write_half, "text/plain", ".txt"))
