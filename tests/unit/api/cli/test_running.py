"""What becomes of errors, and of output that nobody takes."""

import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from neo4j import Driver

from schemas.settings import Settings
from tests.unit.api.cli.commands import COMMAND, Cli, make_environment
from tests.unit.api.ctrl_c import heed_ctrl_c


def test_the_systems_own_words_for_a_file_that_cannot_be_written(
    cli: Cli, plans: Driver, tmp_path: Path
) -> None:
    place = tmp_path / "nowhere" / "x.graphml"
    outcome = cli("export", "物联网小镇", "--output", place)
    assert outcome == (1, "", f"policygraph: {place}: No such file or directory.\n")


@pytest.mark.parametrize("command", [["version"], ["--help"]])
def test_a_reader_that_has_enough_hears_no_more(command: list[str]) -> None:
    shell = f"{' '.join(COMMAND)} {' '.join(command)} | true"
    script = f"{shell}; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")


def test_a_full_disk_under_standard_output(plans: Driver, settings: Settings) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, "export", "物联网小镇"],
            env=dict(make_environment(settings)),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "policygraph: standard output: No space left on device."


def test_a_terminal_without_the_characters_gets_their_codes() -> None:
    done = subprocess.run(
        [*COMMAND, "--help"], env={"PYTHONIOENCODING": "ascii"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0


def test_ctrl_c_that_a_library_turned_into_something_else(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def lose() -> str:
        with suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        raise BufferError

    monkeypatch.setattr("api.cli.version.get_version", lose)
    with heed_ctrl_c():
        outcome = cli("version")
    assert outcome == (130, "", "policygraph: stopped.\n")


def test_a_mistake_of_the_program_keeps_its_traceback(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> str:
        raise ZeroDivisionError

    monkeypatch.setattr("api.cli.version.get_version", fail)
    with pytest.raises(ZeroDivisionError):
        cli("version")
