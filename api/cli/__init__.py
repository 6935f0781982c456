"""The command line: one command a file; `main.py` lists them."""

from api.cli.main import main

__all__ = ["main"]
