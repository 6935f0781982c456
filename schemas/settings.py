"""What a user can set, from the environment; read once at the edge and passed down."""

import os
import sys
from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

# The five founding plans have 68,881 characters together; five million are a book shelf in one file,
# most likely not a plan, and the graph of it would not fit the default heap in one transaction.
MAX_CHARACTERS = 5_000_000

# A command that follows another within this time finds the database running.
IDLE_MINUTES = 15.0

# Sizes as the JVM and Neo4j write them: 512m, 1g.
SIZE = r"^[1-9][0-9]*[kKmMgG]$"


class Settings(BaseSettings):
    """Every setting, each from the environment variable POLICYGRAPH_<NAME>."""

    model_config = SettingsConfigDict(env_prefix="POLICYGRAPH_", frozen=True, extra="forbid")

    home: Path = Field(default_factory=lambda: default_home(), description="where the database lives")
    jars: Path = Field(default_factory=lambda: default_jars(), description="where Neo4j's jars are kept")
    maven_url: str | None = Field(default=None, description="a Maven mirror; None: Maven Central")

    neo4j_uri: str | None = Field(default=None, description="a server, cluster or Aura; None: embedded")
    neo4j_user: str = "neo4j"
    neo4j_password: SecretStr | None = Field(default=None, description="unused by the embedded database")
    neo4j_heap: str = Field(default="1g", pattern=SIZE, description="heap of the embedded database")
    neo4j_page_cache: str = Field(default="256m", pattern=SIZE)
    neo4j_port: int = Field(default=0, ge=0, le=65_535, description="0: the last one, or any free one")
    neo4j_idle_minutes: float = Field(default=IDLE_MINUTES, ge=0, description="0: never stops by itself")
    neo4j_start_seconds: float = Field(default=120, gt=0, description="patience for its start and stop")
    neo4j_seconds: float = Field(default=120, gt=0, description="the longest that one transaction may run")

    max_characters: int = Field(default=MAX_CHARACTERS, gt=0, description="larger files are refused")
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65_535)

    @field_validator("home", "jars")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value.expanduser().absolute()

    @field_validator("neo4j_uri", "maven_url", mode="before")
    @classmethod
    def _empty_is_unset(cls, value: object) -> object:
        return None if value == "" else value


def default_home() -> Path:
    """`.policygraph` in a checkout, else the user's data folder."""
    root = Path(__file__).resolve().parent.parent
    if (root / "pyproject.toml").is_file():
        return root / ".policygraph"
    return _user_folder("XDG_DATA_HOME", Path(".local/share"), Path("Library/Application Support"))


def default_jars() -> Path:
    """The user's cache folder, so that every home and every checkout shares one download."""
    return _user_folder("XDG_CACHE_HOME", Path(".cache"), Path("Library/Caches")) / "jars"


def _user_folder(variable: str, linux: Path, mac: Path) -> Path:
    given = os.environ.get(variable)
    base = Path(given) if given else Path.home() / (mac if sys.platform == "darwin" else linux)
    return base / "policygraph"
