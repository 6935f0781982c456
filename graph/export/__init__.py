"""Subgraphs in the formats that other tools read, a format a file."""

from graph.export.formats import FORMATS, Format

__all__ = ["FORMATS", "Format"]
