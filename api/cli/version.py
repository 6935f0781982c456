"""`policygraph version`: which version this is."""

from api.cli.console import make_app
from api.version import get_version

app = make_app()


@app.command()
def run() -> None:
    """Print the version."""
    print(get_version())
