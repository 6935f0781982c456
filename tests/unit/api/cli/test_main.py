"""The list of commands, help, and what no command can be made of."""

import importlib
import json
import subprocess
import sys

import pytest

from api.cli.main import COMMANDS, make_help
from tests.unit.api.cli.commands import Cli

# Help must come at once: nothing that reads Chinese, speaks to the database or checks types.
HEAVY = {"spacy", "jieba", "neo4j", "fastapi", "typer", "rich", "pydantic", "numpy", "scipy"}

SHOW_MODULES = """
import contextlib, io, json, sys
from api.cli import main
with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()):
    main(sys.argv[1:])
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def get_modules(*arguments: str) -> set[str]:
    """The libraries that a command line imports."""
    command = [sys.executable, "-c", SHOW_MODULES, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_help_lists_every_command(cli: Cli) -> None:
    outcome = cli("--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == make_help()
    assert "\n  zone       Which measures cover a zone, and why?\n" in outcome.out


def test_help_imports_no_library() -> None:
    assert get_modules("--help") & HEAVY == set()


@pytest.mark.parametrize("name", ["zone", "compare", "documents", "verify"])
def test_questions_read_no_chinese(name: str) -> None:
    assert get_modules(name, "--help") & {"spacy", "jieba", "fastapi"} == set()


@pytest.mark.parametrize("name", ["extract", "evaluate"])
def test_what_needs_no_database_does_not_import_it(name: str) -> None:
    assert get_modules(name, "--help") & {"neo4j", "fastapi"} == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_module_and_help(cli: Cli, name: str) -> None:
    assert importlib.import_module(f"api.cli.{name}").app
    outcome = cli(name, "--help")
    assert outcome.code == 0
    assert f"policygraph {name}" in outcome.out


def test_a_mistyped_command_is_met_with_the_nearest(cli: Cli) -> None:
    outcome = cli("documnets")
    assert outcome == (2, "", "policygraph: there is no command 'documnets'. Did you mean documents?\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "no command was given. `policygraph --help` lists the commands."),
        (("qqq",), "there is no command 'qqq'. `policygraph --help` lists the commands."),
    ],
)
def test_no_command_is_a_wrong_use(cli: Cli, arguments: tuple[str, ...], said: str) -> None:
    assert cli(*arguments) == (2, "", f"policygraph: {said}\n")


@pytest.mark.parametrize("arguments", [("version",), ("--version",), ("-V",)])
def test_version(cli: Cli, arguments: tuple[str, ...]) -> None:
    outcome = cli(*arguments)
    assert outcome.code == 0
    assert outcome.out.count(".") == 2


def test_ctrl_c_leaves_with_the_shells_code(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("api.cli.version.get_version", interrupt)
    assert cli("version") == (130, "", "policygraph: stopped.\n")
