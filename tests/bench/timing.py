"""Times of calls: medians, because machines are noisy."""

import statistics
import time
from collections.abc import Callable


def seconds(call: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def cpu_seconds(call: Callable[[], object]) -> float:
    """How much processor time of this process one call takes: what else the machine does is not in it."""
    start = time.process_time()
    call()
    return time.process_time() - start


def paired(
    a: Callable[[], object],
    b: Callable[[], object],
    *,
    rounds: int,
    clock: Callable[[Callable[[], object]], float] = seconds,
) -> tuple[float, float]:
    """Median times of two calls that take turns, so that a slow minute hits both."""
    pairs = [(clock(a), clock(b)) for _ in range(rounds)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)
