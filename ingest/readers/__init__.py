"""File formats that can be read, one a module; a new one is a module and a row of READERS."""

from collections.abc import Callable, Mapping

from ingest.readers.text import decode_text

# By the file name's ending: bytes, and what to call the file in an error → (text, encoding).
READERS: Mapping[str, Callable[[bytes, str], tuple[str, str]]] = {
    ".txt": decode_text,
    ".text": decode_text,
    ".md": decode_text,
}

__all__ = ["READERS", "decode_text"]
