"""Ctrl-C is remembered when a library loses it."""

import signal
from contextlib import suppress

import pytest

from api.interrupts import remember_interrupts
from tests.unit.api.ctrl_c import heed_ctrl_c


def test_ctrl_c_is_raised_and_remembered() -> None:
    before = signal.getsignal(signal.SIGINT)
    with heed_ctrl_c(), remember_interrupts() as seen:
        assert not seen.is_set()
        with suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
            pytest.fail("nothing was raised")
        assert seen.is_set()
    assert signal.getsignal(signal.SIGINT) is before


def test_a_process_that_ignores_ctrl_c_still_does() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with remember_interrupts() as seen:
            signal.raise_signal(signal.SIGINT)
            assert not seen.is_set()
    finally:
        signal.signal(signal.SIGINT, before)
