"""Ctrl-C that cannot be lost."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType


@contextmanager
def remember_interrupts() -> Iterator[Event]:
    """An event that is set at Ctrl-C, which raises KeyboardInterrupt in the block as ever.

    A library can lose that exception or turn it into one of its own: the database driver, met while it
    reads from its socket, ends in a BufferError.
    """
    seen = Event()
    before = signal.getsignal(signal.SIGINT)
    if not callable(before):
        # In the background a shell lets processes ignore Ctrl-C; that stays so.
        yield seen
        return

    def note(number: int, frame: FrameType | None) -> None:
        seen.set()
        before(number, frame)

    signal.signal(signal.SIGINT, note)
    try:
        yield seen
    finally:
        signal.signal(signal.SIGINT, before)
