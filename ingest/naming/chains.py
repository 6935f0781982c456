"""Names that conjunctions join: what is said of one of them is said of all."""

import re
from collections.abc import Iterable, Iterator

from ingest.working import ResolvedMention

# What joins names that act together. Nothing in it may hold a verb.
JOINT = re.compile(r"[”’]?等?(?:[、,和与及/+]|以及)各?[“‘]?")


def iter_chains(text: str, mentions: Iterable[ResolvedMention]) -> Iterator[list[ResolvedMention]]:
    """Runs of joined names, in order: 萧山经济技术开发区、空港经济区和各有关部门 is one run of three."""
    chain: list[ResolvedMention] = []
    for mention in mentions:
        if chain and not JOINT.fullmatch(text, chain[-1].end, mention.start):
            yield chain
            chain = []
        chain.append(mention)
    if chain:
        yield chain
