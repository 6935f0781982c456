"""`policygraph db`: the embedded database."""

from enum import StrEnum
from typing import Annotated

import typer

from api.cli.console import make_app, make_console, read_settings
from graph.server import ServerStatus, ensure_server, server_status, stop_server
from schemas.settings import Settings

app = make_app()


class Action(StrEnum):
    """What to do with it."""

    START = "start"
    STOP = "stop"
    STATUS = "status"


@app.command()
def run(action: Annotated[Action, typer.Argument(help="What to do.")]) -> None:
    """Start, stop or look at the embedded database.

    Other commands start it when they need it; it stops by itself some time after the last one.
    """
    settings = read_settings()
    if settings.neo4j_uri:
        raise typer.BadParameter(
            f"POLICYGRAPH_NEO4J_URI names the database at {settings.neo4j_uri}; there is none of our own to {action}"
        )
    if action is Action.START:
        with make_console(stderr=True).status("Starting the database"):
            ensure_server(settings)
    if action is Action.STOP:
        _stop(settings)
    else:
        _say(server_status(settings))


def _stop(settings: Settings) -> None:
    with make_console(stderr=True).status("Stopping the database"):
        ran = stop_server(settings)
    typer.echo("Stopped." if ran else "It did not run.")


def _say(status: ServerStatus) -> None:
    where = f" at {status.uri}, process {status.pid}" if status.running else ""
    typer.echo(f"{'Running' if status.running else 'Stopped'}{where}; its files are in {status.home}.")
