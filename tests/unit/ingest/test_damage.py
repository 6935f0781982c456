"""What is odd about a document is said, not mended."""

from ingest.damage import find_damage
from ingest.outline import build_outline
from ingest.repair import repair_text

CASES = [
    ("一、甲\n推进。\n二、乙\n推进。", ()),
    ("四、甲\n推进。\n四、乙\n推进。", ("Chapter 1 to 3 has no heading", "The number 四、 stands twice")),
    ("一、甲\n推进。\n三、乙\n推进。", ("Chapter 2 has no heading",)),
    (
        "到0402年,建成\ufffd。",
        ("Years that cannot be meant stand in the text: 0402年", "1 characters were lost"),
    ),
]


def test_find_damage() -> None:
    for text, flags in CASES:
        working = repair_text(text)
        found = find_damage(working, build_outline(working).sections)
        assert len(found) == len(flags)
        for flag, start in zip(found, flags, strict=True):
            assert flag.startswith(start)
