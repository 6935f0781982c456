"""Times of calls: medians, because machines are noisy."""

import statistics
import time
from collections.abc import Callable


def seconds(call: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def paired(a: Callable[[], object], b: Callable[[], object], *, rounds: int) -> tuple[float, float]:
    """Median seconds of two calls that take turns, so that a slow minute hits both."""
    pairs = [(seconds(a), seconds(b)) for _ in range(rounds)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)
