"""What a figure measures, as worded: the text beside it without verbs, adverbs and terms."""

import re

from ingest.rules.target_words import (
    ACTION,
    BACK,
    FRONT,
    GROWTH,
    GROWTH_WORDS,
    LIST_SIGNS,
    LONG_SUBJECT,
    MEASURED,
    PIVOT,
    SCOPES,
)

# Longer than any indicator's name; a stretch without punctuation is cut here.
MAX_SUBJECT = 80
SHORTEST = 2
EDGES = " ,、:;。—-·*#\"'"
PAIRS = (("(", ")"), ("“", "”"))
NOUN_TAIL = re.compile(r"(?:等|以上|建设|左右|等方面|的目标|的规模)?(?:和|及|与|以及|并|或)?$")
NOUN_FRONT = re.compile(r"^(?:余|多)?(?:以上|以下|左右|及以上)?的?(?:左右)?的?")
CUT_NOUN = re.compile(r"[,;。:]|并且?(?=[打推带实])|以?推动|以?带动|用于|[、和及](?=[^、]{0,6}\d)")
NO_NOUN = re.compile(rf"^(?:{SCOPES})?(?:{ACTION})?$")


def trim_subject(text: str) -> str:
    """The indicator that stands in front of a comparator; "" when nothing is left.

    >>> trim_subject("力争到2025年,推动全区研发经费投入占GDP比重"), trim_subject("累计新增高技能人才")
    ('全区研发经费投入占GDP比重', '新增高技能人才')
    """
    text = _cut_back(_cut_front(text[-MAX_SUBJECT:].strip(EDGES)))
    if len(text) > LONG_SUBJECT:
        pivots = list(PIVOT.finditer(text))
        if pivots and len(text) - pivots[-1].end() > SHORTEST:
            text = _cut_front(text[pivots[-1].end() :])
    return close_brackets(text.strip(EDGES))


def trim_noun(text: str) -> str:
    """The indicator that stands behind a counted figure; "" when there is none.

    >>> trim_noun("左右的国家级孵化器、"), trim_noun("省级平台建设")
    ('国家级孵化器', '省级平台')
    """
    text = NOUN_FRONT.sub("", text[:MAX_SUBJECT], count=1)
    if cut := CUT_NOUN.search(text):
        text = text[: cut.start()]
    text = NOUN_TAIL.sub("", text.strip(EDGES), count=1)
    return close_brackets(text.strip(EDGES))


def split_growth(subject: str) -> tuple[str, str]:
    """The subject without the growth behind it, and the growth in its plainest words.

    >>> split_growth("规上工业增加值年均增长"), split_growth("上市公司")
    (('规上工业增加值', '年均增长'), ('上市公司', ''))
    """
    match = GROWTH.search(subject)
    if not match:
        return subject, ""
    words = match.group()
    word = GROWTH_WORDS.search(words)
    yearly = "年均" if re.search("年均|每年|年平均", words) else ""
    return subject[: match.start()], yearly + word.group() if word else ""


def split_subjects(subject: str, count: int = 0) -> list[str]:
    """The things that a subject lists: all of them can be measured, or there are `count` of them.

    >>> split_subjects("外贸进出口总额增速、实际利用外资总额增速"), split_subjects("孵化器、众创空间数")
    (['外贸进出口总额增速', '实际利用外资总额增速'], ['孵化器、众创空间数'])
    """
    parts = [part for part in LIST_SIGNS.split(subject) if part]
    if count and len(parts) >= count:
        head = len(parts) - count + 1
        first = subject[
            : subject.index(parts[head - 1], len("".join(parts[: head - 1]))) + len(parts[head - 1])
        ]
        return [first, *parts[head:]]
    return parts if len(parts) > 1 and all(MEASURED.search(part) for part in parts) else [subject]


def close_brackets(text: str) -> str:
    """The text with each bracket and quote closed, without stray closing ones, and not quoted as a whole.

    >>> close_brackets("研发经费投入(R&D占比"), close_brackets("”平台"), close_brackets("“企业登云”")
    ('研发经费投入(R&D占比)', '平台', '企业登云')
    """
    for opener, closer in PAIRS:
        opened, closed = text.count(opener), text.count(closer)
        if opened > closed:
            text = text.removesuffix(opener) if text.endswith(opener) else text + closer
        elif closed > opened:
            text = text.removesuffix(closer).removeprefix(closer)
    quoted = text.startswith("“") and text.endswith("”") and text.count("“") == 1
    return text[1:-1] if quoted else text


def is_scope(text: str) -> bool:
    """Whether the text names only for whom (全市) or what is done (建设), nothing that is measured."""
    return NO_NOUN.match(text) is not None


def _cut_front(text: str) -> str:
    position = 0
    while match := FRONT.match(text, position):
        if match.end() == len(text):
            return ""
        if match.end() == position or len(text) - match.end() < SHORTEST:
            break
        position = match.end()
    return text[position:]


def _cut_back(text: str) -> str:
    while match := BACK.search(text):
        if len(text) - len(match.group()) < SHORTEST:
            return text if len(text) > len(match.group()) else ""
        text = text[: match.start()]
    return text
