"""What titles and numbers are compared by, so that a citation finds the document that it cites."""

import re
import unicodedata

# Not one letter, digit or character: brackets of all kinds, quotes, blanks, dots.
SIGNS = re.compile(r"[\W_]+")

BLANKS = re.compile(r"\s+")


def make_title_key(title: str) -> str | None:
    """The letters and characters of a title, full-width ones made half-width; None when there are none.

    >>> make_title_key("《中国（浙江）自由贸易试验区总体方案》"), make_title_key("《》")
    ('中国浙江自由贸易试验区总体方案', None)
    """
    return SIGNS.sub("", unicodedata.normalize("NFKC", title)).casefold() or None


def make_number_key(number: str) -> str | None:
    """A document's number with `-` for whatever brackets stand in it; None when it is empty.

    >>> make_number_key("国发〔2018〕38号"), make_number_key("国发 [ 2018 ] 38 号")
    ('国发-2018-38号', '国发-2018-38号')
    """
    solid = BLANKS.sub("", unicodedata.normalize("NFKC", number))
    return SIGNS.sub("-", solid).strip("-").casefold() or None
