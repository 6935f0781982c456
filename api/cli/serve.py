"""`policygraph serve`: the HTTP API."""

from typing import Annotated

import typer

from api.cli.console import make_app, read_settings
from api.serving import serve

app = make_app()


@app.command()
def run(
    host: Annotated[str | None, typer.Option(help="The address to listen at; else POLICYGRAPH_HOST.")] = None,
    port: Annotated[
        int | None, typer.Option(min=0, max=65_535, help="The port, 0 for any; else POLICYGRAPH_PORT.")
    ] = None,
) -> None:
    """Serve the HTTP API until Ctrl-C."""
    settings = read_settings()
    changes = {
        "host": settings.host if host is None else host,
        "port": settings.port if port is None else port,
    }
    serve(settings.model_copy(update=changes), announce=announce)


def announce(address: str) -> None:
    """Say where it listens."""
    typer.echo(f"The API is at {address}/api/v1, its description at {address}/docs. Ctrl-C stops it.")
