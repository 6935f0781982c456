"""The program's version, as the package was installed with it."""

from functools import cache
from importlib.metadata import version


@cache
def get_version() -> str:
    """The version that pyproject.toml says, read once in a process."""
    return version("policygraph")
