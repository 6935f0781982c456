"""What must hold in a document's batch: pure checks, each of which gives back the flaws that it finds."""

from graph.proofs.facts import find_fact_flaws
from graph.proofs.flaw import Flaw
from graph.proofs.outline import find_outline_flaws

__all__ = ["Flaw", "find_fact_flaws", "find_outline_flaws"]
