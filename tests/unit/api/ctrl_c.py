"""Ctrl-C as a terminal has it: whoever runs the tests in the background ignores it, and so would every child."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def heed_ctrl_c() -> Iterator[None]:
    """In the block SIGINT raises KeyboardInterrupt, and processes that are begun there heed it too."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
