"""Words before a head that say neither purpose nor place: 公共服务|平台, 专业型|平台."""

from ingest.rules.heads import EMPTY_MODIFIERS, GENERIC_MODIFIERS, KIND_ENDINGS, TELLING_HEADS

# The fewest characters that can name a purpose, and before a head that tells a purpose itself.
MIN_PURPOSE = 3
MIN_TELLING = 2


def is_generic(modifier: str, head: str) -> bool:
    """Whether the words before a head say neither purpose nor place.

    >>> is_generic("公共服务", "平台"), is_generic("专业性公共服务", "平台"), is_generic("清算网络", "平台")
    (True, True, False)
    """
    if head in TELLING_HEADS:
        return len(modifier) < MIN_TELLING
    if (
        len(modifier) < (MIN_TELLING if len(head) > MIN_TELLING else MIN_PURPOSE)
        or modifier in GENERIC_MODIFIERS
    ):
        return True
    return is_loose(modifier)


def is_loose(modifier: str) -> bool:
    """Whether the words before a head are a kind (特色小镇) or hold empty words only."""
    if len(modifier) < MIN_TELLING or modifier.endswith(KIND_ENDINGS):
        return True
    rest = modifier
    while rest:
        shorter = next((rest[: -len(word)] for word in EMPTY_MODIFIERS if rest.endswith(word)), None)
        if shorter is None:
            return False
        rest = shorter
    return True
