"""Commands, run in this process or in one of their own, and what comes of them."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from ingest.pipeline import SEEDS_FOLDER
from schemas.settings import Settings
from tests.unit.api.ctrl_c import heed_ctrl_c

DOCUMENTS = SEEDS_FOLDER / "documents"
PLANS = ("binjiang-ftz-plan", "xiaoshan-ftz-plan")
COMMAND = (sys.executable, "-m", "api.cli")


class Outcome(NamedTuple):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


Cli = Callable[..., Outcome]


def make_environment(settings: Settings, **changes: str) -> Mapping[str, str]:
    """The environment of a command in a process of its own."""
    return {**os.environ, "POLICYGRAPH_HOME": str(settings.home), **changes}


def start_command(environment: Mapping[str, str], *arguments: str | Path) -> subprocess.Popen[str]:
    """A command in a process of its own, begun."""
    with heed_ctrl_c():
        return subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            env=dict(environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )


def finish_command(process: "subprocess.Popen[str]", seconds: float = 120) -> Outcome:
    """How it ends."""
    out, err = process.communicate(timeout=seconds)
    return Outcome(process.returncode, out, err)
