"""Where output goes and in which form."""

import io
import sys

import pytest
import typer

from api.cli.console import make_console, make_output, make_table, read_settings


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("POLICYGRAPH_PORT", "abc", "POLICYGRAPH_PORT: Input should be a valid integer"),
        ("POLICYGRAPH_NEO4J_HEAP", "much", "POLICYGRAPH_NEO4J_HEAP: String should match pattern"),
    ],
)
def test_a_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(typer.BadParameter, match=said):
        read_settings()


def test_a_pipe_gets_plain_lines_without_blanks_at_their_ends(capsys: pytest.CaptureFixture[str]) -> None:
    table = make_table("名称", "n", numbers=("n",))
    table.add_row("滨江区块 [a]", "1")
    table.add_row("区", "12")
    with make_output() as console:
        console.print(table, style="red")
    assert capsys.readouterr().out == "名称           n\n滨江区块 [a]   1\n区            12\n"


def test_a_terminal_gets_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    with make_output() as console:
        console.print("区块", style="red")
    assert terminal.getvalue() == "\x1b[31m区块\x1b[0m\n"


def test_standard_error_has_a_console_too(capsys: pytest.CaptureFixture[str]) -> None:
    make_console(stderr=True).print("区块")
    assert capsys.readouterr() == ("", "区块\n")
