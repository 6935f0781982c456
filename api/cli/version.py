"""`policygraph version`: which version this is."""

import typer

from api.cli.console import make_app
from api.version import get_version

app = make_app()


@app.command()
def run() -> None:
    """Print the version."""
    typer.echo(get_version())
