"""Word lists as blocks of text: a table of a thousand words is read and changed as prose, not as quoted items."""


def words(block: str) -> tuple[str, ...]:
    """The words of a block, separated by white space, in order.

    >>> words("推进 推动")
    ('推进', '推动')
    """
    return tuple(block.split())
