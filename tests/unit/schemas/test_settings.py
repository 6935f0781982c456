"""Settings: their defaults, and what the environment makes of them."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from schemas import settings as module
from schemas.settings import Settings, default_home, default_jars

ROOT = Path(module.__file__).parent.parent


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The program as if it stood in a folder without pyproject.toml; the user's home is `tmp_path`."""
    monkeypatch.setattr(module, "__file__", str(tmp_path / "site" / "schemas" / "settings.py"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    return tmp_path


def test_a_checkout_has_its_own_home() -> None:
    assert Settings().home == ROOT / ".policygraph"


def test_defaults() -> None:
    settings = Settings()
    assert settings.neo4j_uri is None
    assert settings.max_characters == 5_000_000
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)


@pytest.mark.parametrize(
    ("platform", "home", "jars"),
    [
        ("linux", ".local/share/policygraph", ".cache/policygraph/jars"),
        ("darwin", "Library/Application Support/policygraph", "Library/Caches/policygraph/jars"),
    ],
)
def test_installed(
    installed: Path, monkeypatch: pytest.MonkeyPatch, platform: str, home: str, jars: str
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    assert default_home() == installed / home
    assert default_jars() == installed / jars


def test_installed_with_folders_of_the_users_choice(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(installed / "data"))
    assert default_home() == installed / "data/policygraph"


def test_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("POLICYGRAPH_HOME", "graph")
    monkeypatch.setenv("POLICYGRAPH_NEO4J_URI", "")
    monkeypatch.setenv("POLICYGRAPH_NEO4J_PASSWORD", "secret")
    settings = Settings()
    assert settings.home == tmp_path / "graph"
    assert settings.neo4j_uri is None
    assert "secret" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NEO4J_HEAP", "much"),
        ("NEO4J_PORT", "70000"),
        ("NEO4J_IDLE_MINUTES", "-1"),
        ("MAX_CHARACTERS", "0"),
    ],
)
def test_nonsense_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"POLICYGRAPH_{name}", value)
    with pytest.raises(ValidationError):
        Settings()
