"""docs/reference/cli.md says everything that the command line has, and nothing that it has not."""

import importlib
import re
from pathlib import Path

import pytest
import typer

from api.cli.failing import EXIT_CODES
from api.cli.main import COMMANDS

REFERENCE = Path(__file__).parents[4] / "docs" / "reference" / "cli.md"
README = REFERENCE.parents[2] / "README.md"
OPTION = re.compile(r"--[a-z][a-z-]*")


def get_sections() -> dict[str, str]:
    """What the reference says of each command."""
    parts = re.split(r"^### `policygraph ([a-z]+)", REFERENCE.read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def get_options(name: str) -> set[str]:
    """The options that a command takes."""
    command = typer.main.get_command(importlib.import_module(f"api.cli.{name}").app)
    return {
        option
        for parameter in command.params
        for option in (*parameter.opts, *parameter.secondary_opts)
        if option.startswith("--") and option != "--help"
    }


def test_every_command_has_its_section() -> None:
    assert set(get_sections()) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_told_in_its_section(name: str) -> None:
    told = set(OPTION.findall(get_sections()[name].partition("\n## ")[0]))
    assert told - {"--version"} == get_options(name)


def test_every_exit_code_is_told() -> None:
    told = set(re.findall(r"^\| (\d+) \|", REFERENCE.read_text("utf-8"), flags=re.MULTILINE))
    assert told == {str(code) for code in {0, 2, 130, *EXIT_CODES.values()}}


def test_the_readme_shows_commands_and_options_that_there_are() -> None:
    shown = re.findall(
        r"^(?:\$ )?policygraph ([a-z]+)([^#\n]*)", README.read_text("utf-8"), flags=re.MULTILINE
    )
    shown = [(name, rest) for name, rest in shown if name != "reads"]
    assert len(shown) > 8
    for name, rest in shown:
        assert set(OPTION.findall(rest)) <= get_options(name)
