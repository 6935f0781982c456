"""Numbers as plans print them, read into digits.

number   := digits | chinese | fraction
digits   := 1,234 | 12.5
chinese  := 三百五十 | 十二 | 两 | 千 (a bare 十 百 千 counts once)
fraction := 三分之一 | 百分之八十 | 一半

What a reader says as one word with the unit stays with the unit: 3.5万人 is 3.5 of 万人, as tables print it; what is
only a way of writing the figure is resolved: 8千名 is 8000 of 名, 5千万元 is 5000 of 万元.
"""

from fractions import Fraction

CHINESE_DIGITS = {
    **{sign: value for value, sign in enumerate("零一二三四五六七八九")},
    "两": 2,
    "○": 0,
    "〇": 0,
}
MULTIPLIERS = {"十": 10, "百": 100, "千": 1000}
LARGE = {"万亿": 10**12, "亿": 10**8, "万": 10**4}


def read_chinese(numeral: str) -> int:
    """The value of a Chinese numeral below 10,000; raises ValueError when it is none.

    >>> [read_chinese(numeral) for numeral in ("三百五十", "十二", "千", "二○三五")]
    [350, 12, 1000, 2035]
    """
    if len(numeral) > 1 and all(sign in CHINESE_DIGITS for sign in numeral):
        return int("".join(str(CHINESE_DIGITS[sign]) for sign in numeral))
    total, digit = 0, None
    for sign in numeral:
        if sign in MULTIPLIERS:
            total += (1 if digit is None else digit) * MULTIPLIERS[sign]
            digit = None
        elif sign in CHINESE_DIGITS:
            digit = CHINESE_DIGITS[sign]
        else:
            raise ValueError(f"no Chinese numeral: {numeral!r}")
    return total + (digit or 0)


def read_figure(figure: str) -> str:
    """A figure in digits, as printed; thousands separators dropped, Chinese numerals resolved.

    >>> read_figure("1,200"), read_figure("0.260"), read_figure("三十")
    ('1200', '0.260', '30')
    """
    if figure[0].isdigit():
        return figure.replace(",", "")
    return str(read_chinese(figure))


def read_scaled(figure: str, scale: str) -> tuple[str, str]:
    """The value in digits, and what of the scale stays with the unit.

    >>> read_scaled("8", "千"), read_scaled("3.5", "万"), read_scaled("5", "千万"), read_scaled("1", "万亿")
    (('8000', ''), ('3.5', '万'), ('5000', '万'), ('1', '万亿'))
    """
    kept = next((large for large in LARGE if scale.endswith(large)), "")
    factor = scale.removesuffix(kept)
    value = read_figure(figure)
    if not factor:
        return value, kept
    product = Fraction(value) * read_chinese(factor)
    return (str(product) if product.denominator == 1 else f"{float(product):g}"), kept


def read_fraction(whole: str, part: str) -> tuple[str, str]:
    """Value and unit of `whole`分之`part`.

    >>> read_fraction("三", "一"), read_fraction("百", "八十")
    (('1/3', ''), ('80', '%'))
    """
    value = read_figure(part)
    if whole in ("百", "千"):
        return value, {"百": "%", "千": "‰"}[whole]
    return f"{value}/{read_figure(whole)}", ""


def make_magnitude(value: str, unit: str) -> tuple[Fraction, str]:
    """A target's value as one number and the bare unit, so that 2万家 and 20000家 compare equal.

    Raises ValueError for a range (3.5-4) and for what is no number.

    >>> make_magnitude("3.5", "万人"), make_magnitude("1/3", "")
    ((Fraction(35000, 1), '人'), (Fraction(1, 3), ''))
    """
    large = next((large for large in LARGE if unit.startswith(large)), "")
    return Fraction(value) * LARGE.get(large, 1), unit.removeprefix(large)
