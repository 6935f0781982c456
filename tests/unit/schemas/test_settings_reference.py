"""docs/reference/settings.md names every setting with its default."""

import re
from pathlib import Path

from schemas.settings import Settings

REFERENCE = Path(__file__).parents[3] / "docs" / "reference" / "settings.md"
ROW = re.compile(r"^\| `POLICYGRAPH_([A-Z0-9_]+)` \| ([^|]+) \|", re.MULTILINE)

# Defaults that depend on the machine, or are a way to say that nothing is set.
IN_WORDS = {"home", "jars", "maven_url", "neo4j_uri", "neo4j_password"}


def get_told() -> dict[str, str]:
    """Each setting of the reference and its default."""
    return {name.lower(): default for name, default in ROW.findall(REFERENCE.read_text("utf-8"))}


def test_every_setting_is_told() -> None:
    assert get_told().keys() == Settings.model_fields.keys()


def test_defaults_are_those_of_the_program() -> None:
    fields = Settings.model_fields
    for name, told in get_told().items():
        if name not in IN_WORDS:
            default = fields[name].default
            number = f"{default:g}" if isinstance(default, float) else str(default)
            assert told == f"`{number}`", name
