"""Plain text in the encodings that Chinese documents come in."""

import codecs

from schemas.errors import BadDocument, UnknownEncoding

MARKED = (
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# GB18030 gives a character for almost every pair of bytes. Chinese prose in it is nearly all of the 6,763
# characters of GB2312; Big5, Shift-JIS or Latin text that is taken for it is not.
MIN_COMMON = 0.9
# Control characters that no text has; a picture or a program has many.
CONTROLS = frozenset(chr(code) for code in range(32)) - frozenset("\t\n\r\f\v\x1a\x1b")
MAX_CONTROLS = 0.001


def decode_text(data: bytes, name: str) -> tuple[str, str]:
    """The text of the bytes and its encoding. The text is not changed: a byte order mark of UTF-8 stays in it.

    Raises BadDocument for a binary file and UnknownEncoding for one in none of UTF-8, GB18030, UTF-16.
    """
    for mark, encoding in MARKED:
        if data.startswith(mark):
            return _checked(_decoded(data, encoding, name), encoding, name)
    if b"\0" in data:
        raise BadDocument(name, "this is a binary file, not text")
    try:
        return _checked(data.decode("utf-8"), "utf-8", name)
    except UnicodeDecodeError as error:
        undecodable = error.start
    text = _decoded(data, "gb18030", name)
    if _common_share(text) < MIN_COMMON:
        raise UnknownEncoding(
            name,
            f"the bytes from {undecodable} on are not UTF-8, and read as GB18030 they make no Chinese; save the file as UTF-8",
        )
    return _checked(text, "gb18030", name)


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnknownEncoding(
            name, f"byte {error.start} fits none of UTF-8, GB18030, UTF-16; save the file as UTF-8"
        ) from error


def _checked(text: str, encoding: str, name: str) -> tuple[str, str]:
    controls = sum(text.count(control) for control in CONTROLS)
    if controls > MAX_CONTROLS * len(text):
        raise BadDocument(name, "this is a binary file, not text")
    return text, encoding


def _common_share(text: str) -> float:
    """The share of the non-ASCII characters that GB2312 has."""
    foreign = [character for character in text[:20_000] if character > "\x7f"]
    common = sum(1 for character in foreign if _is_common(character))
    return common / len(foreign) if foreign else 0.0


def _is_common(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True
